import { openVote } from '~/domain/votes/commands.server'
import { openingForm } from '~/domain/votes/schema'
import { commandSaying } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = commandSaying(openingForm, async ({ viewer, param, now, t }, { entryId }) => {
  const voteId = await openVote(viewer, param('contestId'), entryId, now)
  return { to: paths.vote(voteId), toast: t.votes.opened }
})
