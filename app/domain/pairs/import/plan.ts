import { searchKey } from '~/lib/text'
import { personChanges, plannedPerson } from './changes'
import { type Finding, type Notes, notesOf } from './findings'
import type { Known } from './known'
import { fullName } from './names'
import { describeOrganization } from './organization-names'
import type { PairRow } from './pair-rows'
import { type ComparedRow, comparePairs } from './pairs'
import { findPeople, type Mention, type PersonRef } from './people'
import { nameKey } from './people-index'
import { findPlaces, type Places } from './places'
import type { ImportPlan, PlanCounts, PlannedOrganization, PlannedRow, RowStatus } from './plan-model'
import type { SkippedRow } from './table-rows'

/**
 * Compares the rows of a table with the register: what each row would add or change. Rows with a fault add nothing. Run
 * again after the plan is carried out, no row is new or changed.
 */
export function planImport(
  read: { rows: readonly PairRow[]; skipped: readonly SkippedRow[] },
  known: Known,
): ImportPlan {
  const noted = new Map(read.rows.map((row) => [row, notesOf(row, row.findings)]))
  const notes = (row: PairRow): Notes => noted.get(row) ?? notesOf(row)
  for (const row of read.rows) refuseSameMember(row, notes(row))
  const places = findPlaces(read.rows, read.skipped, known, notes)
  const mentions = read.rows.flatMap((row) => (notes(row).faulty ? [] : mentionsOf(row, places.get(row))))
  const members = findPeople(mentions, known, notes)
  const compared = comparePairs(read.rows, { members, places }, known, notes)
  const rows = read.rows.map((row) => plannedRow(row, compared.get(row), notes(row)))
  const people = [
    ...new Set([...compared.values()].flatMap((row) => (row.members ? [row.members.mentor, row.members.mentee] : []))),
  ]
  const organizations = newOrganizations(people)
  const changing = people.filter((person) => !person.known || personChanges(person, 'mentor').length > 0)
  return {
    rows,
    skipped: [...read.skipped],
    organizations,
    people: changing.map(plannedPerson),
    pairs: [...compared.values()].flatMap(({ pair }) => pair ?? []),
    counts: {
      ...countRows(rows),
      newOrganizations: organizations.length,
      newPeople: changing.filter(({ known }) => !known).length,
      changedPeople: changing.filter(({ known }) => known).length,
    },
  }
}

/** Before anybody is looked up: such a row is wrong in whatever municipality it stands. */
function refuseSameMember({ mentor, mentee, places }: PairRow, notes: Notes) {
  const samePlace =
    searchKey(places.menteeOrganization || places.mentorOrganization) === searchKey(places.mentorOrganization)
  if (mentor && mentee && samePlace && nameKey(mentor) === nameKey(mentee)) notes.fault(null, 'sameMember', {})
}

const mentionsOf = (row: PairRow, places: Places | undefined): Mention[] =>
  (['mentor', 'mentee'] as const).flatMap((member) => {
    const [person, organization] = [row[member], places?.[member]]
    return person && organization ? [{ row, member, person, organization }] : []
  })

function plannedRow(row: PairRow, compared: ComparedRow | undefined, notes: Notes): PlannedRow {
  return {
    sheet: row.sheet,
    row: row.row,
    status: compared?.status ?? 'faulty',
    mentor: row.mentor ? fullName(row.mentor) : '',
    mentee: row.mentee ? fullName(row.mentee) : '',
    changes: compared?.changes ?? [],
    findings: [...notes.findings],
  }
}

function newOrganizations(people: readonly PersonRef[]): PlannedOrganization[] {
  const fresh = new Map(people.map(({ organization }) => [organization.key, organization]))
  return [...fresh.values()].flatMap(({ isNew, key, municipalityId, name }) =>
    isNew && municipalityId ? [{ key, municipalityId, fullName: name, ...describeOrganization(name) }] : [],
  )
}

function countRows(rows: readonly PlannedRow[]): Omit<PlanCounts, 'newOrganizations' | 'newPeople' | 'changedPeople'> {
  const of = (status: RowStatus) => rows.filter((row) => row.status === status).length
  const said = (severity: Finding['severity']) =>
    rows.flatMap(({ findings }) => findings).filter((one) => one.severity === severity).length
  return {
    new: of('new'),
    changed: of('changed'),
    unchanged: of('unchanged'),
    doubled: of('doubled'),
    faulty: of('faulty'),
    mends: said('mend'),
    warnings: said('warning'),
    faults: said('fault'),
  }
}
