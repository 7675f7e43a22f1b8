import { openVote } from '~/domain/votes/commands.server'
import { openingForm } from '~/domain/votes/schema'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = command(async ({ viewer, param, request, now, t }) => {
  const { entryId } = openingForm.parse(Object.fromEntries(await request.formData()))
  const voteId = await openVote(viewer, param('contestId'), entryId, now)
  return { to: paths.vote(voteId), toast: t.votes.opened }
})
