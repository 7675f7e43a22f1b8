import { z } from 'zod'
import { rowVersion } from '~/lib/fields'
import { portfolioVisibilities } from '~db/enums'

/** Who may see a portfolio beside its owners and their coordinator. */
export const visibilityForm = z.object({ visibility: z.enum(portfolioVisibilities), version: rowVersion() })
export type VisibilityInput = z.output<typeof visibilityForm>
