import type { Notes } from './findings'
import type { Known } from './known'
import { municipalityFinder } from './municipalities'
import { spellOrganization } from './organization-names'
import { indexOrganizations, type OrganizationIndex, type OrganizationRef, type Placement } from './organizations'
import type { PairRow } from './pair-rows'
import { type MunicipalityContext, municipalityNamed, municipalityOf, sectionsOf } from './row-municipality'
import type { SkippedRow } from './table-rows'
import { yoRestorer } from './yo'

/** Where the two of a row work; null with a fault where that cannot be told. */
export interface Places {
  mentor: OrganizationRef | null
  mentee: OrganizationRef | null
}

/** Finds the municipality and the organisations of each row, noting what was concluded and what could not be. */
export function findPlaces(
  rows: readonly PairRow[],
  skipped: readonly SkippedRow[],
  known: Known,
  notesOf: (row: PairRow) => Notes,
): Map<PairRow, Places> {
  const find = municipalityFinder(known.municipalities)
  const context: MunicipalityContext = {
    known,
    find,
    register: indexOrganizations(known.organizations, [], String),
    sections: sectionsOf(skipped, find),
  }
  const located = rows.map((row) => {
    const notes = notesOf(row)
    const mentor = municipalityOf(row, context, notes)
    const { menteeMunicipality } = row.places
    const mentee = menteeMunicipality
      ? municipalityNamed(menteeMunicipality, 'menteeMunicipality', context.find, notes)
      : mentor
    return { row, notes, mentor, mentee }
  })
  const index = indexTable(located, known)
  const places = new Map(located.map((one) => [one.row, placesOf(one, index, known)]))
  warnOfSimilar(located, places, index)
  return places
}

/** A row with the municipalities of the two. */
interface Located {
  row: PairRow
  notes: Notes
  mentor: string | null
  mentee: string | null
}

const placement = (municipalityId: string | null, name: string): Placement[] =>
  municipalityId && name ? [{ municipalityId, name }] : []

/**
 * The register with the organisations the table adds to it: those of mentors in the municipality of their row, and of
 * mentees too, unless the row names no municipality of theirs and another one has an organisation of that name.
 */
function indexTable(located: readonly Located[], known: Known): OrganizationIndex {
  const written = located.flatMap(({ row }) => [row.places.mentorOrganization, row.places.menteeOrganization])
  const names = [
    ...known.municipalities.map(({ fullName }) => fullName),
    ...known.organizations.map(({ shortName }) => shortName),
  ]
  const spell = spellOrganization(yoRestorer([...names, ...written]))
  const placed = located.flatMap(({ row, mentor }) => placement(mentor, row.places.mentorOrganization))
  const ofMentors = indexOrganizations(known.organizations, placed, spell)
  const ofMentees = located.flatMap(({ row: { places }, mentee }) => {
    const isElsewhere =
      !places.menteeMunicipality && ofMentors.findElsewhere(places.menteeOrganization, mentee).length > 0
    return isElsewhere ? [] : placement(mentee, places.menteeOrganization)
  })
  return indexOrganizations(known.organizations, [...placed, ...ofMentees], spell)
}

function placesOf({ row, notes, ...ids }: Located, index: OrganizationIndex, known: Known): Places {
  const { mentorOrganization, menteeOrganization } = row.places
  if (!mentorOrganization) notes.fault('mentorOrganization', 'noOrganization', {})
  const mentor = ids.mentor && mentorOrganization ? index.find(mentorOrganization, ids.mentor) : null
  noteSpelling('mentorOrganization', mentorOrganization, mentor, notes)
  if (menteeOrganization)
    return { mentor, mentee: ids.mentee ? placeMentee(row, ids.mentee, index, known, notes) : null }
  if (mentor) notes.mend('menteeOrganization', 'sameOrganization', { organization: mentor.name })
  return { mentor, mentee: mentor }
}

function placeMentee(
  { places }: PairRow,
  municipalityId: string,
  index: OrganizationIndex,
  known: Known,
  notes: Notes,
): OrganizationRef | null {
  const organization = places.menteeOrganization
  const near = index.find(organization, municipalityId)
  const far = near ? [] : index.findElsewhere(organization, municipalityId)
  const nameOf = (id: string | null) => known.municipalities.find((one) => one.id === id)?.fullName ?? ''
  if (far.length > 1) {
    const municipalities = far.map((one) => nameOf(one.municipalityId)).join(', ')
    notes.fault('menteeOrganization', 'severalOrganizations', { organization, municipalities })
    return null
  }
  const [there] = far
  if (there)
    notes.warn('menteeOrganization', 'otherMunicipality', {
      organization: there.name,
      municipality: nameOf(there.municipalityId),
    })
  noteSpelling('menteeOrganization', organization, near ?? there ?? null, notes)
  return near ?? there ?? null
}

function noteSpelling(
  field: 'mentorOrganization' | 'menteeOrganization',
  was: string,
  found: OrganizationRef | null,
  notes: Notes,
) {
  if (found && !found.names.includes(was)) notes.mend(field, 'organizationSpelling', { was, became: found.name })
}

/** Once for each new organisation, in the first row that names it. */
function warnOfSimilar(located: readonly Located[], places: ReadonlyMap<PairRow, Places>, index: OrganizationIndex) {
  const seen = new Set<OrganizationRef>()
  for (const { row, notes } of located) {
    for (const member of ['mentor', 'mentee'] as const) {
      const organization = places.get(row)?.[member]
      if (!organization?.isNew || seen.has(organization)) continue
      seen.add(organization)
      const similar = index.similarTo(organization)
      if (similar)
        notes.warn(`${member}Organization`, 'similarOrganization', {
          organization: organization.name,
          similar: similar.name,
        })
    }
  }
}
