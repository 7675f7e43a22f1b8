import { isIdentifier } from '~/lib/text'
import { documentKinds, documentStates } from '~db/enums'
import type { DocumentKind, DocumentState } from './model'

/** Which documents of the journal are shown. */
export interface JournalFilter {
  search: string
  kind?: DocumentKind
  state?: DocumentState
  year?: number
  contest?: string
  event?: string
}

/** The filter in an address; what it does not know is left out. */
export function readJournalFilter(address: URLSearchParams): JournalFilter {
  const year = address.get('year') ?? ''
  const named = (name: string) => {
    const value = address.get(name) ?? ''
    return isIdentifier(value) ? value : undefined
  }
  return {
    search: address.get('q')?.trim() ?? '',
    kind: documentKinds.find((kind) => kind === address.get('kind')),
    state: documentStates.find((state) => state === address.get('state')),
    year: /^20\d\d$/.test(year) ? Number(year) : undefined,
    contest: named('contest'),
    event: named('event'),
  }
}

export const writeJournalFilter = ({ search, year, ...rest }: JournalFilter): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ q: search, year: year && String(year), ...rest }).filter((entry): entry is [string, string] =>
      Boolean(entry[1]),
    ),
  )
