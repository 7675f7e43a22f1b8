import { castBallot } from '~/domain/votes/commands.server'
import { ballotForm } from '~/domain/votes/schema'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = command(async ({ viewer, param, request, now, t }) => {
  const fields = await request.formData()
  const { entryId } = ballotForm.parse({ entryId: fields.get('entryId') || undefined })
  await castBallot(viewer, param('voteId'), entryId ?? null, now)
  return { to: paths.vote(param('voteId')), toast: t.votes.cast }
})
