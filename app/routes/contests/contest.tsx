import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mayExportCoded } from '~/domain/contests/policy'
import { findContest, listAmendments } from '~/domain/contests/queries.server'
import { listOwnEntriesIn } from '~/domain/entries/queries.server'
import { publicPage } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { ContestSide } from '~/ui/contests/contest-side'
import { PhaseBadge } from '~/ui/contests/phase-badge'
import { RegulationView } from '~/ui/contests/regulation/regulation-view'
import { LinkButton } from '~/ui/kit/link-button'
import { Notice } from '~/ui/kit/notice'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((_, { contest }) => contest.title)

export const loader = publicPage(async ({ viewer, param, now, preferences }) => {
  const contest = await findContest(viewer, param('contestId'), now)
  const [amendments, own] = await Promise.all([listAmendments(contest.id), listOwnEntriesIn(viewer, contest.id)])
  const { title, organizer, organizerFullName, openToName, timeZone, intakeOpensAt, intakeClosesAt, order } = contest
  return {
    contest: {
      ...{ id: contest.id, title, organizer, organizerFullName, openToName, timeZone, intakeOpensAt, intakeClosesAt },
      order,
      phase: contest.phase,
      stateReason: contest.stateReason,
      terms: contest.terms,
    },
    amendments,
    entryId: own.at(-1),
    isRun: contest.isRun,
    isSignedIn: viewer.personId !== null,
    mayExportCoded: mayExportCoded(contest).allowed,
    readerZone: preferences.timeZone,
  }
})

export default function Contest() {
  const { contests } = useMessages()
  const seen = useLoaderData<typeof loader>()
  const { contest, entryId, isRun, isSignedIn } = seen
  const newEntry = paths.newEntry(contest.id)
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          crumbs={[{ href: paths.contests(), label: contests.title }]}
          title={contest.title}
          lead={contest.organizer}
          state={<PhaseBadge phase={contest.phase} />}
          primary={
            entryId ? (
              <LinkButton href={paths.entry(entryId)} variant="primary">
                {contests.toEntry}
              </LinkButton>
            ) : (
              contest.phase === 'intake' && (
                <LinkButton href={isSignedIn ? newEntry : paths.signIn(newEntry)} variant="primary">
                  {isSignedIn ? contests.enter : contests.signInToEnter}
                </LinkButton>
              )
            )
          }
          secondary={isRun && <LinkButton href={paths.contestDesk(contest.id)}>{contests.manage}</LinkButton>}
        />
        {contest.stateReason && (
          <div className="mb-8">
            <Notice tone="warning" title={contests.phases[contest.phase]}>
              {contests.stateReason(contest.stateReason)}
            </Notice>
          </div>
        )}
      </div>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(16rem,1fr)] print:block">
        <div className="min-w-0">
          <RegulationView contest={contest} amendments={seen.amendments} readerZone={seen.readerZone} />
        </div>
        <ContestSide contest={contest} openFile={seen.mayExportCoded} />
      </div>
    </>
  )
}
