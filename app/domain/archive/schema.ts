import { z } from 'zod'
import { identifier } from '~/lib/fields'
import { levels } from '~db/enums'

/** Megabytes of a contest file that a page computes: 1000 entries by 15 jurors in two stages have three. */
export const mostMegabytes = 5

const file = z.file().max(mostMegabytes * 1024 * 1024)

/** A contest file to be kept, and whose contest it was. */
export const keepingForm = z.object({ file, organizationId: identifier(), level: z.enum(levels) })
export type KeepingInput = z.output<typeof keepingForm>

/** A contest file to be computed and forgotten. */
export const recountForm = z.object({ file })
