import type { LocalDate } from '~/lib/dates'
import type { Gender } from '~/lib/gender'
import type { organizationTypes } from '~db/enums'
import type { Finding } from './findings'
import type { PersonName } from './names'
import type { PairOrder } from './orders'
import type { SkippedRow } from './table-rows'
import type { Category, ExtraCategory, PairKind } from './words'

/** What an import of a table would do, as plain data: shown before it is confirmed, then carried out. */
export interface ImportPlan {
  rows: PlannedRow[]
  skipped: SkippedRow[]
  /** Only new ones. */
  organizations: PlannedOrganization[]
  /** New ones, and those of the register who change. */
  people: PlannedPerson[]
  /** New ones, and those of the register that change. */
  pairs: PlannedPair[]
  counts: PlanCounts
}

/** `doubled` says once more what a row above it says. */
export const rowStatuses = ['new', 'changed', 'unchanged', 'doubled', 'faulty'] as const
export type RowStatus = (typeof rowStatuses)[number]

export interface PlannedRow {
  sheet: string
  row: number
  status: RowStatus
  /** Names as read; empty where they are not. */
  mentor: string
  mentee: string
  changes: Change[]
  findings: Finding[]
}

/** What becomes of one field of something that is in the register already; codes and ISO dates, empty for none. */
export interface Change {
  of: 'mentor' | 'mentee' | 'pair'
  field:
    | 'post'
    | 'category'
    | 'extraCategories'
    | 'teachingSinceYear'
    | 'gender'
    | 'kind'
    | 'subject'
    | 'goal'
    | 'periodFrom'
    | 'periodTo'
    | 'order'
  was: string
  became: string
}

/** Keys of the plan are ids of the register, or for what is new `new:…`. */
export interface PlannedOrganization {
  key: string
  municipalityId: string
  fullName: string
  type: (typeof organizationTypes)[number]
  locality: string
}

/** Whole as the person is to be; for one of the register with what the table leaves unsaid as it was. */
export interface PlannedPerson extends PersonName {
  key: string
  isNew: boolean
  organizationKey: string
  gender: Gender | null
  /** In that organisation. */
  post: string
  category: Category
  extraCategories: ExtraCategory[]
  teachingSinceYear: number | null
}

/** Whole as the pair is to be. */
export interface PlannedPair {
  sheet: string
  row: number
  /** Null for a new pair. */
  pairId: string | null
  mentorKey: string
  menteeKey: string
  mentorOrganizationKey: string
  menteeOrganizationKey: string
  kind: PairKind
  subject: string
  goal: string
  periodFrom: LocalDate
  periodTo: LocalDate
  order: PairOrder | null
}

export type PlanCounts = Record<RowStatus, number> & {
  newOrganizations: number
  newPeople: number
  changedPeople: number
  mends: number
  warnings: number
  faults: number
}
