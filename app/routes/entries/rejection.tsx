import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { rejectEntry } from '~/domain/entries/decisions.server'
import { entryPage } from '~/domain/entries/page.server'
import { findEntry } from '~/domain/entries/queries.server'
import { reasonForm } from '~/domain/entries/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { EntryStepHeader } from '~/ui/entries/entry-step-header'
import { useMessages } from '~/ui/messages'
import { ReasonForm } from '~/ui/reason-form'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.entries.rejectTitle)

export const loader = page(async ({ viewer, param, t, now }) =>
  entryPage(viewer, await findEntry(viewer, param('entryId'), now), t, now),
)

export const action = form(reasonForm, async ({ viewer, param, now, t }, input) => {
  await rejectEntry(viewer, param('entryId'), input, now)
  return { to: paths.entry(param('entryId')), toast: t.entries.rejected }
})

export default function Rejection() {
  const { entries } = useMessages()
  const seen = useLoaderData<typeof loader>()
  return (
    <>
      <EntryStepHeader page={seen} title={entries.rejectTitle} />
      <ReasonForm
        schema={reasonForm}
        version={seen.entry.version}
        label={entries.reason}
        submit={entries.reject}
        variant="danger"
        disabledBecause={seen.because.reject}
        back={paths.entry(seen.entry.id)}
      />
    </>
  )
}
