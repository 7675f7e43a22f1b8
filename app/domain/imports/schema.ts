import { z } from 'zod'
import { rowStatuses } from '../pairs/import/plan-model'

/** What it may hold is told by its content, in sentences of their own; here only that there is a file. */
export const uploadForm = z.object({ file: z.file() })

/** What is saved: all that can be, or nothing while any row is faulty. */
export const loadingForm = z.object({ withoutFaulty: z.boolean().default(false) })

/** Which rows of a preview are shown; unsaid, those with faults if there are any. */
export const previewFilter = z.object({
  rows: z
    .enum(['all', ...rowStatuses, 'mended', 'warned'])
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export type PreviewFilter = z.output<typeof previewFilter>
