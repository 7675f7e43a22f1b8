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

/**
 * The type that a short name tells: «МБДОУ детский сад …» is a kindergarten, «МБОУ СОШ № 4» a school.
 * What it does not tell is «other», for a person to correct.
 */
export function typeByName(shortName: string): OrganizationType {
  const found = typeWords.find(([, words]) => words.test(shortName.toLowerCase()))
  return found ? found[0] : 'other'
}

const typeWords: [OrganizationType, RegExp][] = [
  ['kindergarten', /детск\p{L}* сад|доу(?!\p{L})/u],
  ['supplementary', /доп\p{L}*\.? образован|дом детского творчества|ддт|дюсш|(?<!\p{L})(м[бка]?у до|цдо)(?!\p{L})/u],
  ['methodical_center', /методич\p{L}* (центр|кабинет)|(?<!\p{L})(имц|имк|ммс)(?!\p{L})/u],
  ['authority', /управлени\p{L}* образован|отдел\p{L}* образован|комитет\p{L}* (по )?образован/u],
  ['college', /колледж|техникум/u],
  ['school', /(?<!\p{L})(сош|оош|нош|школ\p{L}*|лицей|гимнази\p{L}*|мб?к?а?оу)(?!\p{L})/u],
]
