import { z } from 'zod'
import { day, identifier, line, optionalLine, prose } from '~/lib/fields'

/** What an issue is made with beside the facts. */
export const issueForm = z.object({
  issuedOn: day(),
  /** An order of the register; without one the protocol or nothing stands as the basis. */
  orderId: identifier().optional(),
  signatoryPost: line(200),
  signatoryName: line(150),
  /** «муниципальном семинаре», as it stands after «участвовала в»; for events alone. */
  inPhrase: optionalLine(200),
})
export type IssueInput = z.output<typeof issueForm>

/** A name in the dative, confirmed by a person (INV-40). */
export const nameFormForm = z.object({ dative: line(120) })

export const revocationForm = z.object({ reason: prose(1000).min(3) })
