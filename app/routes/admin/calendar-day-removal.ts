import { removeDay } from '~/domain/calendar-days/commands.server'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = command(async ({ viewer, text, t }) => {
  const day = text('day')
  await removeDay(viewer, day)
  return { to: paths.calendarDays(Number(day.slice(0, 4))), toast: t.calendarDays.removed }
})
