/** What a record says beside who did what. */
export interface RecordedDetails {
  /** What the thing was called then; null where the record does not say. */
  title: string | null
  /** The ids of other things it speaks of, each once. */
  ids: string[]
  /** All else, as «name: value». */
  facts: string[]
}

const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Tells what the details of a record name from what they merely say. */
export function readDetails(details: Record<string, unknown>): RecordedDetails {
  const named = (value: unknown): value is string => typeof value === 'string' && identifier.test(value)
  const ids = Object.values(details).flat().filter(named)
  const facts = Object.entries(details)
    .filter(([, value]) => ![value].flat().some(named))
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  return { title: typeof details.title === 'string' ? details.title : null, ids: [...new Set(ids)], facts }
}
