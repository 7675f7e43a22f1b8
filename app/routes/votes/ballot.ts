import { castBallot } from '~/domain/votes/commands.server'
import { ballotForm } from '~/domain/votes/schema'
import { commandSaying } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = commandSaying(ballotForm, async ({ viewer, param, now, t }, { entryId }) => {
  await castBallot(viewer, param('voteId'), entryId ?? null, now)
  return { to: paths.vote(param('voteId')), toast: t.votes.cast }
})
