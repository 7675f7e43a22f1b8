import { closeVote } from '~/domain/votes/commands.server'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = command(async ({ viewer, param, now, t }) => {
  await closeVote(viewer, param('voteId'), now)
  return { to: paths.vote(param('voteId')), toast: t.votes.closedNow }
})
