import { z } from 'zod'
import { day, endsAfterStart, optionalLine, prose } from '~/lib/fields'
import { dayKinds } from './model'

/** One day, or a period where its end is given. */
export const calendarDayForm = z
  .object({ from: day(), to: day().optional(), kind: z.enum(dayKinds), note: optionalLine(200) })
  .refine(({ from, to }) => !to || from <= to, endsAfterStart)
export type CalendarDayInput = z.output<typeof calendarDayForm>

export const dayTableForm = z.object({ table: prose(40_000) })
