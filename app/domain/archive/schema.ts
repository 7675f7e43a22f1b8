import { z } from 'zod'
import { identifier, optionalLine } from '~/lib/fields'
import { levels } from '~db/enums'

/** Megabytes of a contest file that a page computes: 1000 entries by 15 jurors in two stages have three. */
export const mostMegabytes = 5

/** Of one that anyone may have computed: 150 entries by 15 jurors in two stages have less than one. */
export const recountMegabytes = 2

const fileOf = (megabytes: number) => z.file().max(megabytes * 1024 * 1024)

/** A contest file to be kept, and by whom. */
export const keepingForm = z.object({
  file: fileOf(mostMegabytes),
  organizationId: identifier(),
  level: z.enum(levels),
  note: optionalLine(200),
})
export type KeepingInput = z.output<typeof keepingForm>

/** A contest file to be computed and forgotten. */
export const recountForm = z.object({ file: fileOf(recountMegabytes) })
