import { remindJurors } from '~/domain/jury/reminders.server'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = command(async ({ viewer, param, text, now, t }) => {
  const people = await remindJurors(viewer, param('contestId'), text('stage'), now)
  return { to: paths.judging(param('contestId'), text('stage')), toast: t.jury.reminded(people) }
})
