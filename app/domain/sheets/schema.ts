import { z } from 'zod'
import { optionalProse, prose, rowVersion } from '~/lib/fields'

/** A sheet as its form sends it: scores by the places of their lines, a blank left empty. */
export const sheetForm = z.object({
  version: rowVersion(),
  scores: z.array(z.string().max(30).optional()).max(500).default([]),
  comment: optionalProse(4000),
})
export type SheetInput = z.output<typeof sheetForm>

export const reopeningForm = z.object({ version: rowVersion(), reason: prose(1000).min(3) })
export type ReopeningInput = z.output<typeof reopeningForm>
