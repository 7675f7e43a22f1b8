import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sayTermsFault } from '~/domain/contests/fault-words'
import { sectionOf, termsFaults } from '~/domain/contests/faults'
import { contestMax, stageMax } from '~/domain/contests/maxima'
import { mayEditTerms } from '~/domain/contests/policy'
import { findContestToRun } from '~/domain/contests/queries.server'
import { changedParts } from '~/domain/contests/terms'
import { whyNot } from '~/domain/decision'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { ClosedNotice } from '~/ui/contests/terms/closed-notice'
import { FaultsNotice } from '~/ui/contests/terms/faults-notice'
import { ProposalNotice } from '~/ui/contests/terms/proposal-notice'
import { SectionCards } from '~/ui/contests/terms/section-cards'
import { StageCards } from '~/ui/contests/terms/stage-cards'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { contest }) => `${t.terms.title}: ${contest.title}`)

export const loader = page(async ({ viewer, param, t, now }) => {
  const found = await findContestToRun(viewer, param('contestId'), now)
  const { id, title, state, version, terms, proposed, edited } = found
  const { regulation, plan } = edited
  return {
    contest: { id, title, state, version },
    changed: proposed ? changedParts(terms, proposed) : null,
    because: whyNot(mayEditTerms(viewer, found), t),
    faults: termsFaults(edited).map((fault) => ({ ...sayTermsFault(t, fault), section: sectionOf(fault.at) })),
    stages: regulation.stages.map((stage) => ({
      id: stage.id,
      title: stage.title,
      plan: plan[stage.id],
      tasks: stage.tasks.map((task) => task.title),
      max: stageMax(stage),
    })),
    max: contestMax(regulation),
    unit: regulation.unit,
    nominations: regulation.nominations?.length ?? 0,
    awards: regulation.awards.map(({ award, label }) => label ?? t.regulation.award[award] ?? award),
  }
})

export default function Terms() {
  const { terms, contests } = useMessages()
  const seen = useLoaderData<typeof loader>()
  const { contest, changed, faults } = seen
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contests(), label: contests.title },
          { href: paths.contestDesk(contest.id), label: contest.title },
        ]}
        title={terms.title}
        lead={seen.because ? undefined : terms.lead}
        primary={
          contest.state === 'draft' && (
            <LinkButton href={paths.contestAnnouncement(contest.id)} variant="primary">
              {contests.announce}
            </LinkButton>
          )
        }
        secondary={
          <LinkButton
            href={paths.trial(contest.id)}
            disabledBecause={faults.length > 0 ? terms.trialBroken : undefined}
          >
            {terms.trial}
          </LinkButton>
        }
      />
      <div className="flex flex-col gap-8">
        {seen.because ? (
          <ClosedNotice contest={contest} because={seen.because} />
        ) : (
          contest.state !== 'draft' && <ProposalNotice contest={contest} changed={changed} />
        )}
        {!seen.because && <FaultsNotice contestId={contest.id} faults={faults} stages={seen.stages} />}
        <SectionCards contestId={contest.id} {...seen} />
        <StageCards contest={contest} stages={seen.stages} max={seen.max} isOpen={!seen.because} />
      </div>
    </>
  )
}
