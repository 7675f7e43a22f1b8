import { z } from 'zod'
import { email, identifier, line, optionalLine, prose, rowVersion } from '~/lib/fields'
import { juryRoles, recusalReasons } from '~db/enums'

/** A juror is found in the register, or written into it from elsewhere with an address for the letter. */
export const invitationForm = z.object({ personId: identifier(), role: z.enum(juryRoles) })
export type InvitationInput = z.output<typeof invitationForm>

export const guestForm = z.object({
  lastName: line(100),
  firstName: line(100),
  middleName: optionalLine(100),
  email: email(),
  post: optionalLine(300),
  role: z.enum(juryRoles),
})
export type GuestInput = z.output<typeof guestForm>

export const removalForm = z.object({ version: rowVersion(), reason: prose(1000).min(3) })

export const settlementForm = z.object({
  bars: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
  note: prose(1000).min(3),
})
export type SettlementInput = z.output<typeof settlementForm>

/** Why a juror steps aside himself; the rule finds the rest. */
export const steppingAsideForm = z.object({
  reason: z.enum(recusalReasons).extract(['personal_interest', 'former_organisation', 'former_pair', 'other']),
  note: prose(1000).min(3),
})
export type SteppingAsideInput = z.output<typeof steppingAsideForm>

/** 0 stands for «everyone who may». */
export const distributionForm = z.object({ perEntry: z.coerce.number().int().min(0).max(50) })

export const substituteForm = z.object({ entryId: identifier(), jurorId: identifier() })
export type SubstituteInput = z.output<typeof substituteForm>

export const excuseForm = z.object({
  version: rowVersion(),
  reason: prose(1000).min(3),
  /** Who scores in his place, where somebody must. */
  jurorId: identifier().optional(),
})
export type ExcuseInput = z.output<typeof excuseForm>
