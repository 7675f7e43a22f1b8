import type { LocalDate } from '~/lib/dates'
import type { Gender } from '~/lib/gender'
import type { PersonName } from './names'
import type { PairOrder } from './orders'
import type { Category, ExtraCategory, PairKind } from './words'

/** What the register holds now of all that a table of pairs speaks of, as plain data. */
export interface Known {
  municipalities: KnownMunicipality[]
  organizations: KnownOrganization[]
  people: KnownPerson[]
  pairs: KnownPair[]
}

export interface KnownMunicipality {
  id: string
  fullName: string
  shortName: string
  /** Kept by others: known by name, but none of its pairs are loaded here. */
  foreign?: boolean
}

export interface KnownOrganization {
  id: string
  municipalityId: string | null
  fullName: string
  shortName: string
}

export interface KnownPerson extends PersonName {
  id: string
  gender: Gender | null
  category: Category
  extraCategories: ExtraCategory[]
  teachingSinceYear: number | null
  /** Where the person works today. */
  employments: { organizationId: string; post: string }[]
}

export interface KnownPair {
  id: string
  mentorId: string
  menteeId: string
  kind: PairKind
  subject: string
  goal: string
  periodFrom: LocalDate
  periodTo: LocalDate
  order: PairOrder | null
  /** Completed, ended early, declined or cancelled: an import does not bring it back. */
  ended: boolean
}
