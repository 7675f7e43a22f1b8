import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { returnEntry } from '~/domain/entries/decisions.server'
import { entryPage } from '~/domain/entries/page.server'
import { findEntry } from '~/domain/entries/queries.server'
import { returnForm } from '~/domain/entries/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { EntryStepHeader } from '~/ui/entries/entry-step-header'
import { UntilForm } from '~/ui/entries/until-form'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.entries.returnTitle)

export const loader = page(async ({ viewer, param, t, now }) =>
  entryPage(viewer, await findEntry(viewer, param('entryId'), now), t, now),
)

export const action = form(returnForm, async ({ viewer, param, now, t }, input) => {
  await returnEntry(viewer, param('entryId'), input, now)
  return { to: paths.entry(param('entryId')), toast: t.entries.returned }
})

export default function Return() {
  const { entries } = useMessages()
  const seen = useLoaderData<typeof loader>()
  return (
    <>
      <EntryStepHeader page={seen} title={entries.returnTitle} />
      <UntilForm
        schema={returnForm}
        entry={seen.entry}
        reason={entries.returnReason}
        until={entries.returnUntil}
        hint={entries.returnUntilHint}
        submit={entries.returnForFix}
        disabledBecause={seen.because.return}
      />
    </>
  )
}
