import { z } from 'zod'
import { identifier } from '~/lib/fields'

/** The group to vote on: the id of any of its entries names it. */
export const openingForm = z.object({ entryId: identifier() })

/** Empty where the juror abstains. */
export const ballotForm = z.object({ entryId: identifier().optional() })
