import { z } from 'zod'
import { identifier } from '~/lib/fields'
import { entryStates } from '~db/enums'
import type { EntryState } from './model'

export interface EntryFilters {
  search: string
  state?: EntryState
  municipalityId?: string
  organizationId?: string
}

const address = z.object({
  q: z.string().max(200).catch(''),
  state: z.enum(entryStates).optional().catch(undefined),
  municipality: identifier().optional().catch(undefined),
  organization: identifier().optional().catch(undefined),
})

/** What the address of the list asks for; anything else in it asks for nothing. */
export function readEntryFilters(params: URLSearchParams): EntryFilters {
  const { q, state, municipality, organization } = address.parse(Object.fromEntries(params))
  return { search: q, state, municipalityId: municipality, organizationId: organization }
}

/** The same as it stands in the address. */
export const writeEntryFilters = ({ search, state, municipalityId, organizationId }: EntryFilters) => ({
  q: search,
  state: state ?? '',
  municipality: municipalityId ?? '',
  organization: organizationId ?? '',
})
