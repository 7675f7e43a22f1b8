import { isIdentifier } from '~/lib/text'
import { attendanceModes } from '~db/enums'
import type { Mode } from './seats'

/** Whom of those registered a list shows. */
export interface RegisterFilter {
  search: string
  mode?: Mode
  state?: 'confirmed' | 'waitlisted'
  municipality?: string
}

/** So many colleagues, and so many pairs, are offered at once; a search finds the others. */
export const mostOffered = 100

const states = ['confirmed', 'waitlisted'] as const

/** The filter in an address; what it does not know is left out. */
export function readRegisterFilter(address: URLSearchParams): RegisterFilter {
  const municipality = address.get('municipality') ?? ''
  return {
    search: address.get('q')?.trim() ?? '',
    mode: attendanceModes.find((mode) => mode === address.get('mode')),
    state: states.find((state) => state === address.get('state')),
    municipality: isIdentifier(municipality) ? municipality : undefined,
  }
}

export const writeRegisterFilter = ({ search, ...rest }: RegisterFilter): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ q: search, ...rest }).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
