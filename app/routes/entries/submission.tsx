import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { entryPage } from '~/domain/entries/page.server'
import { findEntry } from '~/domain/entries/queries.server'
import { sendingForm } from '~/domain/entries/schema'
import { submitEntry } from '~/domain/entries/sending.server'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { SendingForm } from '~/ui/entries/sending-form'
import { SendingSummary } from '~/ui/entries/sending-summary'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.entries.submitTitle)

export const loader = page(async ({ viewer, param, t, now }) =>
  entryPage(viewer, await findEntry(viewer, param('entryId'), now), t, now),
)

export const action = form(sendingForm, async ({ viewer, param, now, t }, { version }) => {
  const state = await submitEntry(viewer, param('entryId'), version, now)
  const toast = state === 'submitted' ? t.entries.submitted : t.entries.awaiting
  return { to: paths.entry(param('entryId')), toast }
})

export default function Submission() {
  const { entries } = useMessages()
  const seen = useLoaderData<typeof loader>()
  const { entry, contest } = seen
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contest(contest.id), label: contest.title },
          { href: paths.entry(entry.id), label: entry.title || entries.untitled },
        ]}
        title={entries.submitTitle}
        lead={seen.members.length > 1 ? entries.submitPair : entries.submitAlone}
      />
      <SendingForm entry={entry} submit={entries.submit} disabledBecause={seen.because.submit}>
        <SendingSummary page={seen} />
      </SendingForm>
    </>
  )
}
