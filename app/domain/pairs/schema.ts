import { z } from 'zod'
import { day, endsAfterStart, identifier, optionalLine, optionalProse, prose, rowVersion, tick } from '~/lib/fields'
import { pairEndInitiators, pairKinds, pairMembers, pairReasons, pairStates, readiness } from '~db/enums'

export const longestSubject = 120
export const longestGoal = 2000

const terms = {
  kind: z.enum(pairKinds),
  reason: z.enum(pairReasons).optional(),
  subject: optionalLine(longestSubject),
  goal: optionalProse(longestGoal),
  periodFrom: day(),
  periodTo: day(),
}

const inOrder = ({ periodFrom, periodTo }: { periodFrom: string; periodTo: string }) => periodFrom <= periodTo
const periodOrder = { ...endsAfterStart, path: ['periodTo'] }

export const pairForm = z
  .object({ mentorId: identifier(), menteeId: identifier(), ...terms })
  .refine(inOrder, periodOrder)

export const pairChange = z.object({ ...terms, version: rowVersion() }).refine(inOrder, periodOrder)

/** The hash of the text that was on the screen; none where there is no text yet. */
export const agreementForm = z.object({ textHash: z.string().max(64).optional() })

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

/** What the address of the list asks for; anything else in it asks for nothing. */
export const pairFilter = z.object({
  q: z.string().max(200).catch(''),
  state: z.enum(pairStates).optional().catch(undefined),
  kind: z.enum(pairKinds).optional().catch(undefined),
  municipality: identifier().optional().catch(undefined),
  organization: identifier().optional().catch(undefined),
  order: identifier().optional().catch(undefined),
})

export const filterOf = ({ q, state, kind, municipality, organization, order }: z.output<typeof pairFilter>) => ({
  search: q,
  state,
  kind,
  municipalityId: municipality,
  organizationId: organization,
  orderId: order,
})

/** Whom the address of a new pair names so far, and who is looked for. */
export const chosenMembers = z.object({
  q: z.string().max(200).catch(''),
  mentor: identifier().optional().catch(undefined),
  mentee: identifier().optional().catch(undefined),
})
