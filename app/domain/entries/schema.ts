import { z } from 'zod'
import { day, identifier, optionalLine, optionalProse, prose, rowVersion, time } from '~/lib/fields'

const nomination = z.string().max(100).optional()

/** Whom to begin entries for: pairs, or people where the contest is of people. */
export const startForm = z.object({ units: z.array(identifier()).min(1).max(300), nomination })
export type StartInput = z.output<typeof startForm>

/** The draft as it stands in the form. Nothing is refused for being unfinished: that is told before sending. */
export const draftForm = z.object({
  version: rowVersion(),
  title: optionalLine(300),
  annotation: optionalProse(500),
  nomination,
  answers: z
    .array(
      z.object({
        task: z.string().max(201),
        text: optionalProse(200_000),
        link: optionalLine(2000),
        pupils: z.enum(['none', 'consented']).optional(),
        files: z.array(z.file()).default([]),
      }),
    )
    .max(100)
    .default([]),
  /** Files to take out. */
  remove: z.array(identifier()).default([]),
})
export type DraftInput = z.output<typeof draftForm>

/** What was seen is what is sent: the version is that of the page. */
export const sendingForm = z.object({ version: rowVersion() })
export type SendingInput = z.output<typeof sendingForm>

const reason = prose(2000).min(5)

export const reasonForm = z.object({ version: rowVersion(), reason })
export type ReasonInput = z.output<typeof reasonForm>

/** Until when the entrants may mend it; needed where the intake is over. */
export const returnForm = z.object({
  version: rowVersion(),
  reason,
  untilDate: day().optional(),
  untilTime: time().optional(),
})
export type ReturnInput = z.output<typeof returnForm>

export const extensionForm = z.object({ version: rowVersion(), untilDate: day(), untilTime: time(), reason })
export type ExtensionInput = z.output<typeof extensionForm>

export const admissionForm = z.object({ version: rowVersion(), reason: optionalProse(2000) })

export const bulkAdmissionForm = z.object({})
