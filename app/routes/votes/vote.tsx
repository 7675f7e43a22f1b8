import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { whyNot } from '~/domain/decision'
import { findVote } from '~/domain/votes/queries.server'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { ActionForm } from '~/ui/kit/action-form'
import { DefinitionList } from '~/ui/kit/definition-list'
import { FormBody } from '~/ui/kit/form-body'
import { Notice } from '~/ui/kit/notice'
import { PageHeader } from '~/ui/kit/page-header'
import { RadioGroup } from '~/ui/kit/radio-group'
import { StateBadge } from '~/ui/kit/state-badge'
import { SubmitButton } from '~/ui/kit/submit-button'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.votes.title)

export const loader = page(async ({ viewer, param, t }) => {
  const { mayCast, mayClose, closedAt: _closedAt, between: _between, ...vote } = await findVote(viewer, param('voteId'))
  return { ...vote, because: { cast: whyNot(mayCast, t), close: whyNot(mayClose, t) } }
})

export default function Vote() {
  const { votes } = useMessages()
  const vote = useLoaderData<typeof loader>()
  const { id, contestId, isOpen, hasVoted, because } = vote
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.protocols(contestId), label: vote.title }]}
        title={votes.title}
        lead={votes.lead}
        state={<StateBadge tone={isOpen ? 'warning' : 'success'}>{isOpen ? votes.open : votes.over}</StateBadge>}
        secondary={
          isOpen && (
            <ActionForm
              action={paths.voteClosing(id)}
              label={votes.close}
              disabledBecause={because.close}
              confirm={{ title: votes.closeQuestion, text: votes.closeEffect(vote.ballots) }}
            />
          )
        }
      />
      {vote.isLapsed && (
        <div className="mb-6">
          <Notice title={votes.lapsed}>{votes.lapsedThen}</Notice>
        </div>
      )}
      {isOpen ? (
        <form method="post" action={paths.voteBallot(id)}>
          <FormBody>
            <RadioGroup
              field={{ name: 'entryId', initialValue: hasVoted ? (vote.choice ?? '') : undefined }}
              label={votes.choose}
              options={[
                ...vote.entries.map(({ id: value, name }) => ({ value, label: name })),
                { value: '', label: votes.abstain },
              ]}
            />
            <p className="text-soft">{votes.ballots(vote.ballots)}</p>
            <SubmitButton disabledBecause={because.cast}>{hasVoted ? votes.change : votes.give}</SubmitButton>
          </FormBody>
        </form>
      ) : (
        <DefinitionList items={vote.entries.map(({ name, ballots }) => ({ term: name, value: String(ballots) }))} />
      )}
    </>
  )
}
