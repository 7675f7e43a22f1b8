import { z } from 'zod'
import { day, identifier, line, optionalProse, prose } from '~/lib/fields'
import { consentKinds, distributionItems } from '~db/enums'

const items = z.array(z.enum(distributionItems)).default([])

/** `textId` is the text that was on the screen: another one in force by now is asked for anew. */
export const consentForm = z.object({ textId: identifier(), items, conditions: optionalProse(1000) })

export const paperConsentForm = z.object({ kind: z.enum(consentKinds), date: day(), items })

export const consentTextForm = z.object({
  title: line(),
  body: prose(20_000),
  operatorOrganizationId: identifier().optional(),
})

/** A lone button. */
export const withdrawalForm = z.object({})

export type ConsentInput = z.output<typeof consentForm>
export type PaperConsentInput = z.output<typeof paperConsentForm>
export type ConsentTextInput = z.output<typeof consentTextForm>
