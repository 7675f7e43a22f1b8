import type { LocalDate } from '~/lib/dates'
import type { organizationTypes } from '~db/enums'
import type { Place } from '../viewer'

export type OrganizationType = (typeof organizationTypes)[number]

/** Who counts as a young teacher in a district (P7); null is no limit. No rule compares ages (INV-05). */
export interface YoungTeacherRule {
  maxAge: number | null
  maxExperienceYears: number | null
}

/** A mark of an organisation for a time, such as «ШНОР». */
export interface OrganizationTag {
  id: string
  tag: string
  from: LocalDate
  to: LocalDate | null
}

/** An organisation with all that contains it, as `Place` asks. */
export type PlacedOrganization = Required<Place> & { organizationId: string }

/** Whether the tag holds on the day. */
export const tagHolds = ({ from, to }: Pick<OrganizationTag, 'from' | 'to'>, on: LocalDate): boolean =>
  from <= on && (to === null || on <= to)
