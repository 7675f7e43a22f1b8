import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { extendIntake } from '~/domain/entries/decisions.server'
import { entryPage } from '~/domain/entries/page.server'
import { findEntry } from '~/domain/entries/queries.server'
import { extensionForm } from '~/domain/entries/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { EntryStepHeader } from '~/ui/entries/entry-step-header'
import { UntilForm } from '~/ui/entries/until-form'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.entries.extendTitle)

export const loader = page(async ({ viewer, param, t, now }) =>
  entryPage(viewer, await findEntry(viewer, param('entryId'), now), t, now),
)

export const action = form(extensionForm, async ({ viewer, param, now, t }, input) => {
  await extendIntake(viewer, param('entryId'), input, now)
  return { to: paths.entry(param('entryId')), toast: t.entries.extended }
})

export default function Extension() {
  const { entries, contests } = useMessages()
  const seen = useLoaderData<typeof loader>()
  return (
    <>
      <EntryStepHeader page={seen} title={entries.extendTitle} lead={entries.extendWhat} />
      <UntilForm
        schema={extensionForm}
        entry={seen.entry}
        reason={entries.reason}
        until={entries.extendUntil}
        hint={contests.closesHint}
        submit={entries.extend}
        disabledBecause={seen.because.extend}
      />
    </>
  )
}
