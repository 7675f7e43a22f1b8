import { createHash } from 'node:crypto'
import type { ProtocolSnapshot } from './snapshot'

/** JSON with the keys of every object in order, so that a snapshot read back from the database is the same text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join(',')}}`
}

/** SHA-256 of a snapshot's canonical JSON, in hexadecimal: what is signed and printed. */
export const hashOf = (snapshot: ProtocolSnapshot): string =>
  createHash('sha256').update(canonical(snapshot)).digest('hex')
