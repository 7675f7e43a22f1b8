import { z } from 'zod'
import { prose, rowVersion } from '~/lib/fields'

export const appealForm = z.object({ text: prose(5000).min(10) })

export const decisionForm = z.object({
  version: rowVersion(),
  decision: z.enum(['upheld', 'dismissed']),
  text: prose(5000).min(10),
})
export type DecisionInput = z.output<typeof decisionForm>
