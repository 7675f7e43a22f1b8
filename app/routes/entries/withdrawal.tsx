import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { withdrawEntry } from '~/domain/entries/departures.server'
import { entryPage } from '~/domain/entries/page.server'
import { findEntry } from '~/domain/entries/queries.server'
import { reasonForm } from '~/domain/entries/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { EntryStepHeader } from '~/ui/entries/entry-step-header'
import { useMessages } from '~/ui/messages'
import { ReasonForm } from '~/ui/reason-form'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.entries.withdrawTitle)

export const loader = page(async ({ viewer, param, t, now }) =>
  entryPage(viewer, await findEntry(viewer, param('entryId'), now), t, now),
)

export const action = form(reasonForm, async ({ viewer, param, now, t }, input) => {
  await withdrawEntry(viewer, param('entryId'), input, now)
  return { to: paths.entry(param('entryId')), toast: t.entries.withdrawn }
})

export default function Withdrawal() {
  const { entries } = useMessages()
  const seen = useLoaderData<typeof loader>()
  return (
    <>
      <EntryStepHeader page={seen} title={entries.withdrawTitle} lead={entries.withdrawWhat} />
      <ReasonForm
        schema={reasonForm}
        version={seen.entry.version}
        label={entries.reason}
        submit={entries.withdraw}
        variant="danger"
        disabledBecause={seen.because.withdraw}
        back={paths.entry(seen.entry.id)}
      />
    </>
  )
}
