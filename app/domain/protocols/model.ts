import type { protocolStates } from '~db/enums'
import type { JuryRole } from './snapshot'

export type ProtocolState = (typeof protocolStates)[number]

/** What the secretary writes; all else of a protocol is computed. */
export interface Minutes {
  date: string
  place: string
  /** Ids of the jurors who took part. */
  present: string[]
  /** Why others did not, by id. */
  absences: Record<string, string>
  heard: string[]
  furtherAgenda: string[]
  furtherDecisions: string[]
}

/**
 * Whether a protocol is signed: the chair has, and with him more than half of the members who took part and score. Those
 * who sign later are added to it all the same.
 */
export function isSigned(signers: { id: string; role: JuryRole }[], signed: ReadonlySet<string>): boolean {
  const voting = signers.filter(({ role }) => role !== 'secretary')
  const chairs = voting.filter(({ role }) => role === 'chair')
  const given = voting.filter(({ id }) => signed.has(id))
  return chairs.length > 0 && chairs.every(({ id }) => signed.has(id)) && given.length * 2 > voting.length
}
