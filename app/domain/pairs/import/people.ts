import type { Gender } from '~/lib/gender'
import { type Member, nameField } from './fields'
import type { Notes } from './findings'
import type { Known, KnownPerson } from './known'
import { fullName, type PersonName } from './names'
import type { OrganizationRef } from './organizations'
import type { PairRow } from './pair-rows'
import { indexPeople, nameKey, newcomers, type PeopleIndex } from './people-index'
import { addFacts, type Facts, noFacts } from './person-facts'
import type { ReadPerson } from './read-person'

/** A person of the table: one of the register, or a new one. */
export interface PersonRef extends PersonName {
  /** The id in the register, or for a new one a name of its own within the plan. */
  key: string
  known: KnownPerson | null
  organization: OrganizationRef
  gender: Gender | null
  facts: Facts
  /** The row that names him first. */
  row: PairRow
}

/** One member of one row, whose organisation is found. */
export interface Mention {
  row: PairRow
  member: Member
  person: ReadPerson
  organization: OrganizationRef
}

export type Members = Partial<Record<Member, PersonRef>>

/**
 * Tells who is who: one name in one organisation is one person, in the table as in the register. The same name in another
 * organisation is another person, with a warning, since he may have moved.
 */
export function findPeople(
  mentions: readonly Mention[],
  known: Known,
  notesOf: (row: PairRow) => Notes,
): Map<PairRow, Members> {
  const people = new Map<string, PersonRef>()
  const found = new Map<PairRow, Members>()
  const register = indexPeople(known)
  const fresh = newcomers<PersonRef>()
  const spellings = bestSpellings(mentions)
  for (const mention of mentions) {
    const { person: read, organization, row } = mention
    const notes = notesOf(row)
    const [match = null, ...namesakes] = register.inOrganization(read, organization.key)
    if (namesakes.length > 0) {
      notes.fault(fieldOf(mention), 'namesakes', { name: fullName(read), organization: organization.name })
      continue
    }
    const key = match?.id ?? `new:${personKey(mention)}`
    const person = people.get(key) ?? refOf(mention, key, match, spellings.get(personKey(mention)) ?? read)
    if (!people.has(key) && !match) {
      warnOfOthers(mention, register, fresh, notes)
      fresh.add(person)
    }
    people.set(key, person)
    const [was, became] = [fullName(read), fullName(person)]
    if (was !== became) notes.mend(fieldOf(mention), 'personSpelling', { was, became })
    addFacts(person, mention, notes)
    found.set(row, { ...found.get(row), [mention.member]: person })
  }
  return found
}

const personKey = ({ organization, person }: Mention) => `${organization.key}:${nameKey(person)}`

const fieldOf = ({ row, member }: Mention) => nameField(row.columns, member)

function refOf(
  { person, organization, row }: Mention,
  key: string,
  known: KnownPerson | null,
  spelled: PersonName,
): PersonRef {
  const { lastName, firstName, middleName } = known ?? spelled
  const gender = known?.gender ?? person.gender
  return { key, known, organization, lastName, firstName, middleName, gender, facts: noFacts(), row }
}

/** Of «Соловьева» and «Соловьёва» in one organisation the second: ё is left out oftener than put in by mistake. */
function bestSpellings(mentions: readonly Mention[]): Map<string, PersonName> {
  const best = new Map<string, PersonName>()
  const yos = (name: PersonName) => fullName(name).match(/ё/gi)?.length ?? 0
  for (const mention of mentions) {
    const before = best.get(personKey(mention))
    if (!before || yos(mention.person) > yos(before)) best.set(personKey(mention), mention.person)
  }
  return best
}

/** Says of a new person who else he may be: one known elsewhere, one of another row, one with a patronymic left out. */
function warnOfOthers(
  mention: Mention,
  register: PeopleIndex,
  fresh: ReturnType<typeof newcomers<PersonRef>>,
  notes: Notes,
): void {
  const { person, organization } = mention
  const [name, field] = [fullName(person), fieldOf(mention)]
  const elsewhere = register.elsewhere(person)
  if (elsewhere !== null) notes.warn(field, 'sameNameElsewhere', { name, organization: elsewhere })
  const twin = fresh.elsewhere(person)
  if (twin && twin.row !== mention.row) {
    const { sheet, row } = twin.row
    notes.warn(field, 'sameNameInFile', { name, organization: twin.organization.name, sheet, row })
  }
  const near = register.similar(person, organization.key) ?? fresh.similar(person, organization.key)
  if (near) notes.warn(field, 'similarPerson', { name, similar: fullName(near) })
}
