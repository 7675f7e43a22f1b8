import { z } from 'zod'
import { day, identifier, line, optionalProse, prose } from '~/lib/fields'
import { consentKinds, distributionItems } from '~db/enums'

const items = z.array(z.enum(distributionItems)).default([])

/** `textId` is the text that was on the screen: another one in force by now is asked for anew. */
export const consentForm = z.object({ textId: identifier(), items, conditions: optionalProse(1000) })

/** Every consent on the paper; `items` are those of the one to publication. */
export const paperConsentsForm = z.object({ kinds: z.array(z.enum(consentKinds)).min(1), date: day(), items })

export const consentTextForm = z.object({
  title: line(),
  body: prose(20_000),
  operatorOrganizationId: identifier().optional(),
})

/** A lone button. */
export const withdrawalForm = z.object({})

export type ConsentInput = z.output<typeof consentForm>
export type PaperConsentsInput = z.output<typeof paperConsentsForm>
export type ConsentTextInput = z.output<typeof consentTextForm>
