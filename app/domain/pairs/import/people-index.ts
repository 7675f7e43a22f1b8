import { searchKey } from '~/lib/text'
import type { Known, KnownPerson } from './known'
import { fullName, type PersonName } from './names'

export const nameKey = (name: PersonName): string => searchKey(fullName(name))

/** Without the patronymic, which tables and registers leave out now and then. */
const shortKey = ({ lastName, firstName }: PersonName): string => searchKey(`${lastName} ${firstName}`)

/** The people of the register, to look names up in. */
export interface PeopleIndex {
  /** More than one where namesakes work side by side. */
  inOrganization: (name: PersonName, organizationKey: string) => KnownPerson[]
  /** The name of an organisation where one of that name works, or null. */
  elsewhere: (name: PersonName) => string | null
  /** One whose name differs only in that a patronymic is left out. */
  similar: (name: PersonName, organizationKey: string) => PersonName | null
}

export function indexPeople({ people, organizations }: Known): PeopleIndex {
  const organizationNames = new Map(organizations.map(({ id, shortName }) => [id, shortName]))
  const at = people.flatMap((person) => person.employments.map(({ organizationId }) => ({ organizationId, person })))
  const whole = Map.groupBy(at, ({ organizationId, person }) => `${organizationId}:${nameKey(person)}`)
  const short = Map.groupBy(at, ({ organizationId, person }) => `${organizationId}:${shortKey(person)}`)
  const byName = Map.groupBy(at, ({ person }) => nameKey(person))
  return {
    inOrganization: (name, key) => [...new Set(whole.get(`${key}:${nameKey(name)}`)?.map(({ person }) => person))],
    elsewhere: (name) => {
      const [first] = byName.get(nameKey(name)) ?? []
      return first ? (organizationNames.get(first.organizationId) ?? '') : null
    },
    similar: (name, key) =>
      lacksPatronymic(
        name,
        short.get(`${key}:${shortKey(name)}`)?.map(({ person }) => person),
      ),
  }
}

const lacksPatronymic = <Named extends PersonName>(name: PersonName, others: readonly Named[] = []): Named | null =>
  others.find((other) => nameKey(other) !== nameKey(name) && (!other.middleName || !name.middleName)) ?? null

/** The new people of the table, looked up like those of the register while they are being found. */
export function newcomers<Newcomer extends PersonName & { organization: { key: string } }>() {
  const byName = new Map<string, Newcomer>()
  const short = new Map<string, Newcomer[]>()
  const shortAt = (name: PersonName, key: string) => `${key}:${shortKey(name)}`
  return {
    add: (person: Newcomer) => {
      const key = shortAt(person, person.organization.key)
      if (!byName.has(nameKey(person))) byName.set(nameKey(person), person)
      short.set(key, [...(short.get(key) ?? []), person])
    },
    elsewhere: (name: PersonName) => byName.get(nameKey(name)) ?? null,
    similar: (name: PersonName, key: string) => lacksPatronymic(name, short.get(shortAt(name, key))),
  }
}
