import { z } from 'zod'
import { day, endsAfterStart, identifier, optionalLine, optionalProse, prose, rowVersion, tick } from '~/lib/fields'
import { pairEndInitiators, pairKinds, pairMembers, pairReasons, readiness } from '~db/enums'

const terms = {
  kind: z.enum(pairKinds),
  reason: z.enum(pairReasons).optional(),
  subject: optionalLine(120),
  goal: optionalProse(2000),
  periodFrom: day(),
  periodTo: day(),
}

const inOrder = ({ periodFrom, periodTo }: { periodFrom: string; periodTo: string }) => periodFrom <= periodTo
const periodOrder = { ...endsAfterStart, path: ['periodTo'] }

export const pairForm = z
  .object({ mentorId: identifier(), menteeId: identifier(), ...terms })
  .refine(inOrder, periodOrder)

export const pairChange = z.object({ ...terms, version: rowVersion() }).refine(inOrder, periodOrder)

export const paperAgreementForm = z.object({ member: z.enum(pairMembers), date: day() })

export const refusalForm = z.object({ reason: optionalProse(500) })

export const activationForm = z.object({ orderId: identifier() })

export const extensionForm = z.object({ orderId: identifier(), periodTo: day() })

export const reviewForm = z.object({ text: prose(8000), readiness: z.enum(readiness) })

export const completionForm = z.object({ on: day() })

export const terminationForm = z.object({
  initiator: z.enum(pairEndInitiators),
  on: day(),
  reason: prose(1000),
  noticeDate: day().optional(),
  /** Says that the short notice is known and was so. */
  shortNotice: tick(),
})

export type PairInput = z.output<typeof pairForm>
export type PairTerms = Omit<z.output<typeof pairChange>, 'version'>
export type ReviewInput = z.output<typeof reviewForm>
export type TerminationInput = z.output<typeof terminationForm>
