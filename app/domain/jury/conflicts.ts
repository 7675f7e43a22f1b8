import type { LocalDate } from '~/lib/dates'
import type { recusalReasons } from '~db/enums'

/** What is known of a juror that may bar him from an entry. */
export interface JurorFacts {
  personId: string
  lastName: string
  employments: { organizationId: string; municipalityId: string | null; from: LocalDate; to: LocalDate | null }[]
  /** Pairs he is or was in that have ever been active. */
  pairs: { pairId: string; partnerId: string }[]
}

/** What is known of an entry's members; their organisations are those of the entry's snapshot. */
export interface EntryFacts {
  pairId: string | null
  members: { personId: string; lastName: string; organizationId: string; municipalityId: string | null }[]
}

export interface ConflictRules {
  /** The regulation bars jurors of a member's organisation; it does unless it says otherwise. */
  organisation: boolean
  /** The regulation bars jurors of a member's municipality. */
  municipality: boolean
  /** For how many months after leaving an organisation its former employee is barred. */
  formerMonths: number
}

type Reason = (typeof recusalReasons)[number]

/** A conflict found by rule, with the fact it was found from. */
export interface Conflict {
  reason: Reason
  /** `possible` is asked of a person: the rule alone bars nobody for it. */
  state: 'confirmed' | 'possible'
  details: {
    organizationId?: string
    municipalityId?: string
    partnerId?: string
    until?: LocalDate
    memberId?: string
  }
}

/**
 * Every conflict between a juror and an entry on a day, the strongest first (INV-17, INV-18). An entry with any
 * confirmed one is never scored by the juror. A shared surname alone is only possible.
 */
export function findConflicts(juror: JurorFacts, entry: EntryFacts, rules: ConflictRules, on: LocalDate): Conflict[] {
  const found = [
    ownEntry(juror, entry),
    ownPair(juror, entry),
    ...(rules.organisation ? organisations(juror, entry, rules, on) : []),
    rules.municipality ? municipality(juror, entry, on) : null,
  ].filter((conflict) => conflict !== null)
  return found.length > 0 ? found : [namesake(juror, entry)].filter((conflict) => conflict !== null)
}

function ownEntry({ personId }: JurorFacts, { members }: EntryFacts): Conflict | null {
  return members.some((member) => member.personId === personId)
    ? { reason: 'own_entry', state: 'confirmed', details: { memberId: personId } }
    : null
}

function ownPair({ pairs }: JurorFacts, { members }: EntryFacts): Conflict | null {
  const partner = pairs.find(({ partnerId }) => members.some((member) => member.personId === partnerId))
  return partner ? { reason: 'former_pair', state: 'confirmed', details: { partnerId: partner.partnerId } } : null
}

function organisations({ employments }: JurorFacts, { members }: EntryFacts, rules: ConflictRules, on: LocalDate) {
  const of = (organizationId: string) => members.some((member) => member.organizationId === organizationId)
  const since = monthsBefore(on, rules.formerMonths)
  const shared = employments.filter((job) => job.from <= on && of(job.organizationId))
  const now = shared.find(({ to }) => to === null || to >= on)
  const before = shared.find(({ to }) => to !== null && to < on && to >= since)
  const conflict = (reason: Reason, details: Conflict['details']): Conflict => ({ reason, state: 'confirmed', details })
  return [
    now && conflict('same_organisation', { organizationId: now.organizationId }),
    before &&
      !now &&
      conflict('former_organisation', { organizationId: before.organizationId, until: before.to ?? on }),
  ].filter((found) => found !== undefined && found !== false)
}

function municipality({ employments }: JurorFacts, { members }: EntryFacts, on: LocalDate): Conflict | null {
  const works = employments.filter(({ from, to }) => from <= on && (to === null || to >= on))
  const shared = works.find((job) => job.municipalityId && members.some((m) => m.municipalityId === job.municipalityId))
  return shared?.municipalityId
    ? { reason: 'same_municipality', state: 'confirmed', details: { municipalityId: shared.municipalityId } }
    : null
}

/** «Кузнецов» and «Кузнецова» may be a family, or may not: a person looks. */
function namesake({ lastName }: JurorFacts, { members }: EntryFacts): Conflict | null {
  const member = members.find((other) => stem(other.lastName) === stem(lastName))
  return member ? { reason: 'personal_interest', state: 'possible', details: { memberId: member.personId } } : null
}

const stem = (surname: string) =>
  surname
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/(ая|ий|ый|ой|а)$/, '')

/** The same day so many months earlier; the last of the month where it has no such day. */
function monthsBefore(on: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, lastDay))).toISOString().slice(0, 10)
}
