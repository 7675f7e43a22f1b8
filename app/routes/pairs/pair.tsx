import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findHistory, openPair } from '~/domain/pairs/find.server'
import { memberOf, nextStep } from '~/domain/pairs/model'
import { speaksForSchool } from '~/domain/pairs/policy'
import { pairTools } from '~/domain/pairs/tools'
import { keepsPortfolios } from '~/domain/portfolios/policy'
import { keeps } from '~/domain/roles/model'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay, readersZone } from '~/lib/preferences'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Section } from '~/ui/kit/section'
import { StateBadge } from '~/ui/kit/state-badge'
import { useMessages } from '~/ui/messages'
import { MentorReview } from '~/ui/pairs/mentor-review'
import { PairNextStep } from '~/ui/pairs/pair-next-step'
import { PairTerms } from '~/ui/pairs/pair-terms'
import { PairTimeline } from '~/ui/pairs/pair-timeline'
import { pairTones } from '~/ui/pairs/pair-tones'
import { PairToolbar } from '~/ui/pairs/pair-toolbar'
import { PairWay } from '~/ui/pairs/pair-way'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((_, { names }) => names)

export const loader = page(async ({ viewer, param, now, t, preferences }) => {
  const today = readersDay(preferences, now)
  const { pair, names, described } = await openPair(viewer, param('pairId'))
  const { ending, ...history } = await findHistory(pair.id)
  const keeper = keeps(viewer, pair.mentorPlace) || keeps(viewer, pair.menteePlace)
  return {
    names,
    pair: { ...described, createdAt: pair.createdAt, proposedAt: pair.proposedAt, activatedAt: pair.activatedAt },
    // Why a pair was declined or ended is between the one who said it and the school.
    history: { ...history, ending: ending && { ...ending, reason: keeper ? ending.reason : '' } },
    step: nextStep(pair, today),
    member: memberOf(pair, viewer.personId),
    agreed: pair.agreed,
    school: speaksForSchool(viewer, pair),
    tools: pairTools(viewer, pair, today, t),
    zone: readersZone(preferences),
    hasPortfolio:
      pair.state !== 'draft' &&
      (viewer.pairIds.includes(pair.id) || keepsPortfolios(viewer, [pair.mentorPlace, pair.menteePlace])),
  }
})

export default function Pair() {
  const { pairs: t, portfolios } = useMessages()
  const { names, pair, history, tools, zone, hasPortfolio, ...next } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.pairs(), label: t.title }]}
        state={<StateBadge tone={pairTones[pair.state]}>{t.states[pair.state]}</StateBadge>}
        title={names}
        secondary={
          hasPortfolio && <LinkButton href={paths.portfolioOf('pairs', pair.id)}>{portfolios.open}</LinkButton>
        }
      />
      <div className="flex flex-col gap-8">
        <PairWay state={pair.state} />
        <PairNextStep pair={pair} tools={tools} {...next} />
        <PairTerms pair={pair} />
        <PairToolbar pair={pair} tools={tools} />
      </div>
      {history.review && <MentorReview review={history.review} />}
      <Section title={t.history}>
        <PairTimeline pair={pair} history={history} zone={zone} />
      </Section>
    </>
  )
}
