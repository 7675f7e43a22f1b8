import { z } from 'zod'
import { identifier, optionalLine, optionalProse } from '~/lib/fields'
import { attendanceModes } from '~db/enums'

const mode = z.enum(attendanceModes)

/** Who comes: `self`, or the id of a pair of one's own. */
export const registrationForm = z.object({
  who: z.union([z.literal('self'), identifier()]),
  mode,
  comment: optionalLine(500),
})

/** Colleagues and pairs ticked in a list. */
export const colleaguesForm = z
  .object({ people: z.array(identifier()).default([]), pairs: z.array(identifier()).default([]), mode })
  .superRefine(({ people, pairs }, context) => {
    if (people.length + pairs.length > 0) return
    context.addIssue({ code: 'custom', path: ['people'], params: { error: 'required' } })
  })

export const cancellationForm = z.object({ reason: optionalProse(500) })

export const modeForm = z.object({ mode })

const marks = ['in_person', 'remote', 'absent'] as const

/** A mark for each person on the list; one left out stays as it is. */
export const attendanceForm = z.object({ marks: z.record(identifier(), z.enum(marks)).default({}) })

export type Mark = (typeof marks)[number]
