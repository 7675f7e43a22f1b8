import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { entryPage } from '~/domain/entries/page.server'
import { findEntry } from '~/domain/entries/queries.server'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { DisqualificationNotice } from '~/ui/entries/disqualification-notice'
import { EligibilityList } from '~/ui/entries/eligibility-list'
import { Entrants } from '~/ui/entries/entrants'
import { EntryBadge } from '~/ui/entries/entry-badge'
import { EntryHistory } from '~/ui/entries/entry-history'
import { EntryNext } from '~/ui/entries/entry-next'
import { EntryTools } from '~/ui/entries/entry-tools'
import { LacksNotice } from '~/ui/entries/lacks-notice'
import { ProposalNotice } from '~/ui/entries/proposal-notice'
import { Work } from '~/ui/entries/work'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Section } from '~/ui/kit/section'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { entry, contest }) =>
  [entry.number === null ? t.entries.entry : t.entries.numbered(entry.number), contest.title].join(', '),
)

export const loader = page(async ({ viewer, param, t, now }) =>
  entryPage(viewer, await findEntry(viewer, param('entryId'), now), t, now),
)

export default function Entry() {
  const { entries } = useMessages()
  const seen = useLoaderData<typeof loader>()
  const { entry, contest } = seen
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contest(contest.id), label: contest.title },
          seen.isOrganizer
            ? { href: paths.contestEntries(contest.id), label: entries.listTitle(contest.title) }
            : { href: paths.entries(), label: entries.title },
        ]}
        title={entry.title || entries.untitled}
        lead={[entry.number !== null && entries.numbered(entry.number), entry.nomination].filter(Boolean).join(', ')}
        state={<EntryBadge state={entry.state} isLate={seen.isLate} />}
      />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,2fr)_minmax(18rem,1fr)]">
        <div className="flex min-w-0 flex-col gap-8">
          {seen.disqualification && (
            <DisqualificationNotice
              {...seen.disqualification}
              timeZone={contest.timeZone}
              title={entries.disqualifiedTitle}
            />
          )}
          {seen.proposal && <ProposalNotice proposal={seen.proposal} contest={contest} />}
          <EntryNext page={seen} />
          <LacksNotice lacks={seen.lacks} tasks={seen.tasks} />
          <Section
            title={entries.work}
            actions={!seen.because.edit && <LinkButton href={paths.entryDraft(entry.id)}>{entries.change}</LinkButton>}
          >
            {entry.annotation && <p className="mb-4 max-w-prose">{entry.annotation}</p>}
            <Work entryId={entry.id} tasks={seen.tasks} />
          </Section>
          <EntryHistory page={seen} />
        </div>
        <aside className="flex flex-col gap-8" aria-label={entries.who}>
          <Section title={entries.who}>
            <Entrants members={seen.members} />
          </Section>
          <Section title={entries.eligibility} lead={seen.isKept ? entries.eligibilityKept : undefined}>
            <EligibilityList eligibility={seen.eligibility} />
          </Section>
          <EntryTools page={seen} />
        </aside>
      </div>
    </>
  )
}
