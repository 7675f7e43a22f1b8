import { z } from 'zod'
import { day, identifier, line, optionalLine, prose, rowVersion } from '~/lib/fields'
import { levels } from '~db/enums'
import { presetNames } from './presets'
import { checkIntake, intakeFields, zone } from './sections/general'

/** What is said when a contest is begun; all else comes from the preset and is changed in the editor. */
const beginning = {
  organizationId: identifier(),
  level: z.enum(levels),
  place: optionalLine(300),
  ...intakeFields,
}

export const contestForm = z
  .object({ preset: z.enum(presetNames), title: line(200), timeZone: zone(), ...beginning })
  .superRefine(checkIntake)
export type ContestInput = z.output<typeof contestForm>

/** The regulation comes from another contest; its title and zone with it. */
export const beginningForm = z.object(beginning).superRefine(checkIntake)
export type BeginningInput = z.output<typeof beginningForm>

/** Of a contest file; what the archive keeps of one is as large. */
export const importMegabytes = 5

export const importForm = z
  .object({ file: z.file().max(importMegabytes * 1024 * 1024), ...beginning })
  .superRefine(checkIntake)
export type ImportInput = z.output<typeof importForm>

export const versionForm = z.object({ version: rowVersion() })

/** An order of the register, or a new one to be written into it. */
const orderFields = {
  orderId: identifier().optional(),
  number: line(50).optional(),
  date: day().optional(),
  orderTitle: optionalLine(500),
}

function checkOrder(order: { orderId?: string; number?: string; date?: string }, context: z.RefinementCtx): void {
  if (order.orderId) return
  for (const field of ['number', 'date'] as const) {
    if (!order[field]) context.addIssue({ code: 'custom', path: [field], params: { error: 'required' } })
  }
}

export const orderForm = z.object({ version: rowVersion(), ...orderFields }).superRefine(checkOrder)
export type OrderInput = Pick<z.output<typeof orderForm>, 'orderId' | 'number' | 'date' | 'orderTitle'>

/** Changed terms into force by an order, and with a reason that every entrant reads (C1). */
export const amendmentForm = z
  .object({ version: rowVersion(), reason: prose(2000).min(5), ...orderFields })
  .superRefine(checkOrder)

/** The same where neither may be needed: the command asks for them where the regulation is frozen. */
export const enactmentForm = z
  .object({ version: rowVersion(), reason: prose(2000).min(5).optional(), ...orderFields })
  .superRefine((input, context) => (input.reason ? checkOrder(input, context) : undefined))
export type EnactmentInput = z.output<typeof enactmentForm>

export const reasonForm = z.object({ version: rowVersion(), reason: prose(2000).min(5) })

/** Where a stage goes in the list, counted from 0. */
export const stagePlaceForm = z.object({ version: rowVersion(), to: z.number().int().min(0).max(100) })
