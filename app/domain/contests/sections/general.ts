import { z } from 'zod'
import { day, line, optionalLine, optionalProse, rowVersion, time } from '~/lib/fields'
import { isTimeZone } from '~/lib/zones'
import { levels } from '~db/enums'
import type { Terms } from '../terms'

const error = (name: string) => ({ params: { error: name } })

/** When entries are taken, by the clocks of the contest's zone; both minutes are inside. */
export const intakeFields = {
  opensDate: day(),
  opensTime: time(),
  closesDate: day(),
  closesTime: time(),
}

interface IntakeFields {
  opensDate: string
  opensTime: string
  closesDate: string
  closesTime: string
}

export function checkIntake(written: IntakeFields, context: z.RefinementCtx): void {
  const { opens, closes } = readIntake(written)
  if (closes <= opens) context.addIssue({ code: 'custom', path: ['closesDate'], ...error('order') })
}

export const readIntake = (written: IntakeFields): Terms['intake'] => ({
  opens: `${written.opensDate}T${written.opensTime}`,
  closes: `${written.closesDate}T${written.closesTime}`,
})

export const zone = () => z.string().refine(isTimeZone, error('choice'))

/** What the contest is, where, and when entries are taken. */
export const generalForm = z
  .object({
    version: rowVersion(),
    title: line(200),
    description: optionalProse(6000),
    level: z.enum(levels),
    place: optionalLine(300),
    timeZone: zone(),
    ...intakeFields,
  })
  .superRefine(checkIntake)

export type GeneralInput = z.output<typeof generalForm>

export function generalValues({ description, level, place, intake, regulation }: Terms) {
  const [opensDate = '', opensTime = ''] = intake.opens.split('T')
  const [closesDate = '', closesTime = ''] = intake.closes.split('T')
  return {
    title: regulation.title,
    timeZone: regulation.timeZone,
    description,
    level,
    place,
    opensDate,
    opensTime,
    closesDate,
    closesTime,
  }
}

export function withGeneral(terms: Terms, input: GeneralInput): Terms {
  const { title, timeZone, description, level, place } = input
  return {
    ...terms,
    description,
    level,
    place,
    intake: readIntake(input),
    regulation: { ...terms.regulation, title, timeZone },
  }
}
