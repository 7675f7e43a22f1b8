import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { entryPage } from '~/domain/entries/page.server'
import { findEntry } from '~/domain/entries/queries.server'
import { sendingForm } from '~/domain/entries/schema'
import { confirmEntry } from '~/domain/entries/sending.server'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { RecallButton } from '~/ui/entries/recall-button'
import { SendingForm } from '~/ui/entries/sending-form'
import { SendingSummary } from '~/ui/entries/sending-summary'
import { PageHeader } from '~/ui/kit/page-header'
import { Section } from '~/ui/kit/section'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.entries.confirmTitle)

export const loader = page(async ({ viewer, param, t, now }) => {
  const entry = await findEntry(viewer, param('entryId'), now)
  const submitter = entry.members.find(({ personId }) => personId === entry.submittedBy)?.name ?? ''
  return { ...entryPage(viewer, entry, t, now), submitter }
})

export const action = form(sendingForm, async ({ viewer, param, now, t }, { version }) => {
  await confirmEntry(viewer, param('entryId'), version, now)
  return { to: paths.entry(param('entryId')), toast: t.entries.confirmed }
})

export default function Confirmation() {
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
        title={entries.confirmTitle}
        lead={entries.confirmWhat(seen.submitter)}
      />
      <SendingForm entry={entry} submit={entries.confirm} disabledBecause={seen.because.confirm}>
        <SendingSummary page={seen} />
      </SendingForm>
      {!seen.because.recall && (
        <Section title={entries.confirmInstead} lead={entries.confirmInsteadWhat}>
          <RecallButton entry={entry} />
        </Section>
      )}
    </>
  )
}
