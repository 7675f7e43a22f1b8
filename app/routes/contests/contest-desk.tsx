import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { termsFaults } from '~/domain/contests/faults'
import { countDecisions } from '~/domain/contests/life.server'
import { nextSteps } from '~/domain/contests/next-steps'
import { mayCancel, mayDiscard, mayEditTerms, mayExportWhole, mayVoid } from '~/domain/contests/policy'
import { findContestToRun } from '~/domain/contests/queries.server'
import { whyNot } from '~/domain/decision'
import { countByOrganization, countByState } from '~/domain/entries/lists.server'
import { countUnsettled, listLacking } from '~/domain/jury/lacking.server'
import { hasJury } from '~/domain/jury/queries.server'
import { checkRegulation } from '~/domain/scoring/file/regulation-faults'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { clock } from '~/lib/zones'
import { ContestSteps } from '~/ui/contests/contest-steps'
import { ContestTools } from '~/ui/contests/contest-tools'
import { EntryCounts } from '~/ui/contests/entry-counts'
import { OrganizerSteps } from '~/ui/contests/organizer-steps'
import { PhaseBadge } from '~/ui/contests/phase-badge'
import { SchoolCounts } from '~/ui/contests/school-counts'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Section } from '~/ui/kit/section'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { contest }) => `${t.contests.manage}: ${contest.title}`)

export const loader = page(async ({ viewer, param, t, now }) => {
  const contest = await findContestToRun(viewer, param('contestId'), now)
  const today = clock(contest.timeZone, now).date
  const [counts, schools, decisions, jury, lacking, conflicts] = await Promise.all([
    countByState(viewer, contest.id, today),
    countByOrganization(contest.id, today),
    countDecisions(contest.id),
    hasJury(contest.id),
    listLacking([contest.id]),
    countUnsettled(contest.id),
  ])
  const { id, title, phase, state, order, timeZone, intakeOpensAt, intakeClosesAt, proposed } = contest
  return {
    contest: { id, title, phase, state, order, timeZone, intakeOpensAt, intakeClosesAt },
    /** The contest file would be one that nothing is computed from. */
    isFileFaulty: checkRegulation(contest.regulation).length > 0,
    counts,
    schools,
    next: nextSteps({
      phase,
      faults: termsFaults(contest.edited).length,
      hasOrder: order !== null,
      isProposed: proposed !== null,
      undecided: decisions.undecided,
      hasJury: jury,
      lacking: lacking.length,
      conflicts,
    }),
    lacking: lacking.map(({ contestId: _, ...entry }) => entry),
    because: {
      order: whyNot(mayEditTerms(viewer, contest), t),
      cancel: whyNot(mayCancel(viewer, contest), t),
      void: whyNot(mayVoid(viewer, contest, decisions, now), t),
      discard: whyNot(mayDiscard(viewer, contest), t),
      takeFile: whyNot(mayExportWhole(viewer, { ...contest, isChair: false }), t),
    },
  }
})

export default function ContestDesk() {
  const { contests, protocols, appeals, documents } = useMessages()
  const { contest, isFileFaulty, counts, schools, next, lacking, because } = useLoaderData<typeof loader>()
  const isDraft = contest.state === 'draft'
  const decided = contest.state === 'decided' || contest.state === 'published'
  const judged = decided || contest.state === 'judging'
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.contests(), label: contests.title }]}
        title={contest.title}
        state={<PhaseBadge phase={contest.phase} />}
        primary={
          contest.state === 'published' && (
            <LinkButton href={paths.contestDocuments(contest.id)} variant="primary">
              {documents.issue.open}
            </LinkButton>
          )
        }
        secondary={
          <>
            <LinkButton href={paths.contest(contest.id)}>{contests.toPage}</LinkButton>
            <LinkButton href={paths.terms(contest.id)}>{contests.termsLink}</LinkButton>
            {!isDraft && <LinkButton href={paths.contestJury(contest.id)}>{contests.juryLink}</LinkButton>}
            {judged && <LinkButton href={paths.protocols(contest.id)}>{protocols.title}</LinkButton>}
            {decided && <LinkButton href={paths.appeals(contest.id)}>{appeals.title}</LinkButton>}
          </>
        }
      />
      <div className="flex flex-col gap-10">
        <ContestSteps phase={contest.phase} />
        {next.length > 0 && <OrganizerSteps contest={contest} steps={next} lacking={lacking} />}
        {!isDraft && (
          <Section
            title={contests.counts}
            actions={<LinkButton href={paths.contestEntries(contest.id)}>{contests.allEntries}</LinkButton>}
          >
            <EntryCounts contestId={contest.id} counts={counts} />
          </Section>
        )}
        {schools.length > 0 && <SchoolCounts contestId={contest.id} schools={schools} />}
        <ContestTools contest={contest} isFileFaulty={isFileFaulty} because={because} />
      </div>
    </>
  )
}
