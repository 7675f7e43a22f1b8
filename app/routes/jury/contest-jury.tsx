import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { whyNot } from '~/domain/decision'
import { hasChair, sitting } from '~/domain/jury/model'
import { mayChooseJury } from '~/domain/jury/policy'
import { findJury } from '~/domain/jury/queries.server'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { MembersTable } from '~/ui/jury/members-table'
import { StageCard } from '~/ui/jury/stage-card'
import { DefinitionList } from '~/ui/kit/definition-list'
import { LinkButton } from '~/ui/kit/link-button'
import { Notice } from '~/ui/kit/notice'
import { PageHeader } from '~/ui/kit/page-header'
import { Section } from '~/ui/kit/section'
import { TextLink } from '~/ui/kit/text-link'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { contest }) => t.jury.titleOf(contest.title))

export const loader = page(async ({ viewer, param, now, t }) => {
  const { contest, members, stages, conflicts, order } = await findJury(viewer, param('contestId'), now)
  return {
    contest: { id: contest.id, title: contest.title },
    members: members.map(({ personId: _, invitedAt: _at, answeredAt: _then, version: _version, ...shown }) => shown),
    stages,
    conflicts,
    order,
    fixedBecause: whyNot(mayChooseJury(viewer, contest), t),
  }
})

export default function ContestJury() {
  const { jury, contests, dates, regulation } = useMessages()
  const { contest, members, stages, conflicts, order, fixedBecause } = useLoaderData<typeof loader>()
  const chairless = members.some(({ state }) => sitting.includes(state)) && !hasChair(members)
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contests(), label: contests.title },
          { href: paths.contestDesk(contest.id), label: contest.title },
        ]}
        title={jury.title}
        lead={jury.lead}
        primary={
          <LinkButton variant="primary" href={paths.newJuror(contest.id)} disabledBecause={fixedBecause}>
            {jury.add}
          </LinkButton>
        }
      />
      {chairless && <Notice tone="warning">{jury.noChairYet}</Notice>}
      <Section title={jury.members}>
        <MembersTable contestId={contest.id} members={members} fixedBecause={fixedBecause} />
      </Section>
      <Section title={jury.stages}>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(18rem,100%),1fr))] gap-4">
          {stages.map((stage) => (
            <StageCard key={stage.key} contestId={contest.id} stage={stage} />
          ))}
        </div>
      </Section>
      <Section title={jury.conflictsTitle} lead={jury.conflictsLead}>
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          <TextLink href={paths.conflicts(contest.id)}>{jury.conflictsFound(conflicts.confirmed)}</TextLink>
          {conflicts.possible > 0 && (
            <TextLink href={paths.conflicts(contest.id, { state: 'possible' })}>
              {jury.conflictsWaiting(conflicts.possible)}
            </TextLink>
          )}
        </div>
      </Section>
      <Section
        title={jury.order}
        actions={
          <LinkButton href={paths.juryOrder(contest.id)} disabledBecause={fixedBecause}>
            {order ? jury.orderChange : jury.orderChoose}
          </LinkButton>
        }
      >
        <DefinitionList
          items={[
            {
              term: jury.order,
              value: order ? regulation.order(order.number, dates.date(order.date), order.issuer) : jury.orderNone,
            },
          ]}
        />
      </Section>
    </>
  )
}
