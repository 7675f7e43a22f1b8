import { z } from 'zod'
import { day, identifier, line, optionalLine, prose, tick } from '~/lib/fields'
import { limits } from './model'

const terms = {
  issuedOn: day(),
  /** An order of the register; without one the protocol or nothing stands as the basis. */
  orderId: identifier().optional(),
  signatoryPost: line(limits.post),
  signatoryName: line(limits.name),
}

/** What an issue is made with beside the facts. */
export const issueForm = z.object({
  ...terms,
  /** «муниципальном семинаре», as it stands after «участвовала в»; for events alone. */
  inPhrase: optionalLine(limits.phrase),
  /** «муниципального семинара», as it stands after «за проведение». */
  ofPhrase: optionalLine(limits.phrase),
  /** Also to those whose document was revoked. */
  again: tick(),
  /** The plan that was shown: what has changed since is not issued unseen. */
  version: z.string().max(64),
})
export type IssueInput = z.output<typeof issueForm>

/** What is kept of it, for a document that replaces one of the batch. */
export type IssueTerms = Omit<IssueInput, 'version' | 'again'>

/** Names in the dative, confirmed by a person (INV-40). */
export const nameFormsForm = z.object({
  names: z
    .array(z.object({ personId: identifier(), dative: line(limits.name) }))
    .min(1)
    .max(500),
})
export type NameFormsInput = z.output<typeof nameFormsForm>

export const revocationForm = z.object({ reason: prose(1000).min(3) })

export const replacementForm = z.object({ ...terms, reason: prose(1000).min(3) })
export type ReplacementInput = z.output<typeof replacementForm>

/** A number with the surname, or with the code that stands under the QR. */
export const verifyForm = z.object({ number: line(60), key: line(120) })
