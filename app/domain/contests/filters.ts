import { z } from 'zod'
import { identifier } from '~/lib/fields'

export const contestFilters = ['open', 'running', 'finished', 'mine'] as const
export type ContestFilter = (typeof contestFilters)[number]

export interface ContestFilters {
  search: string
  show?: ContestFilter
  municipalityId?: string
}

const address = z.object({
  q: z.string().max(200).catch(''),
  show: z.enum(contestFilters).optional().catch(undefined),
  municipality: identifier().optional().catch(undefined),
})

/** What the address of the list asks for; anything else in it asks for nothing. */
export function readContestFilters(params: URLSearchParams): ContestFilters {
  const { q, show, municipality } = address.parse(Object.fromEntries(params))
  return { search: q, show, municipalityId: municipality }
}

/** The same as it stands in the address. */
export const writeContestFilters = ({ search, show, municipalityId }: ContestFilters) => ({
  q: search,
  show: show ?? '',
  municipality: municipalityId ?? '',
})
