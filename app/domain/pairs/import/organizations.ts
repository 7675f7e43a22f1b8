import { searchKey } from '~/lib/text'
import type { KnownOrganization } from './known'
import { editDistance } from './similarity'

/** An organisation a row speaks of: one of the register, or one the import will make. */
export interface OrganizationRef {
  /** The id in the register, or for a new one a name of its own within the plan. */
  key: string
  isNew: boolean
  municipalityId: string | null
  name: string
  /** Spellings that need no mend. */
  names: string[]
  searchKey: string
}

/** An organisation that the table places in a municipality. */
export interface Placement {
  municipalityId: string
  name: string
}

export interface OrganizationIndex {
  find: (name: string, municipalityId: string) => OrganizationRef | null
  /** Those of that name in other municipalities. */
  findElsewhere: (name: string, municipalityId: string | null) => OrganizationRef[]
  /** One in the same municipality that a new one may be a misspelling of. */
  similarTo: (organization: OrganizationRef) => OrganizationRef | null
}

/**
 * The organisations of the register and those the table places, to look names up in. Names are one when they differ only
 * in ё, punctuation and spaces, or when one of them leaves out the legal form («СОШ № 4 с. Ключи», «МБОУ СОШ № 4 с. Ключи»).
 */
export function indexOrganizations(
  known: readonly KnownOrganization[],
  placed: readonly Placement[],
  spell: (name: string) => string,
): OrganizationIndex {
  const numbered = new Map<string, OrganizationRef[]>()
  const byKey = new Map<string, OrganizationRef[]>()
  const byBareKey = new Map<string, { organization: OrganizationRef; isBare: boolean }[]>()
  const add = (organization: OrganizationRef) => {
    const alike = numbered.get(numberedKey(organization)) ?? []
    alike.push(organization)
    numbered.set(numberedKey(organization), alike)
    for (const key of new Set(organization.names.map(searchKey))) {
      const bare = withoutForm(key)
      byKey.set(key, [...(byKey.get(key) ?? []), organization])
      byBareKey.set(bare, [...(byBareKey.get(bare) ?? []), { organization, isBare: bare === key }])
    }
  }
  const named = (name: string, where: (organization: OrganizationRef) => boolean) => {
    const key = searchKey(name)
    const bare = withoutForm(key)
    const same = byKey.get(key)?.filter(where) ?? []
    if (same.length > 0) return { same, alike: [] }
    const alike = (byBareKey.get(bare) ?? []).filter(
      ({ organization, isBare }) => where(organization) && (isBare || bare === key),
    )
    return { same, alike: [...new Set(alike.map(({ organization }) => organization))] }
  }
  const find = (name: string, municipalityId: string) => {
    const { same, alike } = named(name, (one) => one.municipalityId === municipalityId)
    return same[0] ?? (alike.length === 1 ? (alike[0] ?? null) : null)
  }
  known.map(ofRegister).forEach(add)
  for (const { municipalityId, name } of longestFirst(placed))
    if (!find(name, municipalityId)) add(ofTable(municipalityId, spell(name)))
  return {
    find,
    findElsewhere: (name, municipalityId) => {
      const { same, alike } = named(name, (one) => one.municipalityId !== municipalityId)
      return same.length > 0 ? same : alike
    },
    similarTo: (organization) =>
      numbered.get(numberedKey(organization))?.find((other) => isSimilar(organization, other)) ?? null,
  }
}

/** A fuller name first, so that a shorter one finds it whatever their order in the table. */
const longestFirst = (placed: readonly Placement[]) =>
  placed.toSorted((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1))

const ofRegister = ({ id, municipalityId, fullName, shortName }: KnownOrganization): OrganizationRef => ({
  key: id,
  isNew: false,
  municipalityId,
  name: shortName || fullName,
  names: [shortName, fullName].filter(Boolean),
  searchKey: searchKey(shortName || fullName),
})

const ofTable = (municipalityId: string, name: string): OrganizationRef => ({
  key: `new:${municipalityId}:${searchKey(name)}`,
  isNew: true,
  municipalityId,
  name,
  names: [name],
  searchKey: searchKey(name),
})

const legalForms = new Set(
  'мбоу мкоу маоу моау мобу моу мбдоу мкдоу мадоу моадоу мдобу мдоу мбу мку мау гбоу гкоу гаоу гбу гау гоу мбудо маудо мкудо чоу ано'.split(
    ' ',
  ),
)

const withoutForm = (key: string) =>
  legalForms.has(key.slice(0, key.indexOf(' '))) ? key.slice(key.indexOf(' ') + 1) : key

/** Organisations of one municipality with other numbers in their names are never taken for one another. */
const numberedKey = ({ municipalityId, searchKey: key }: OrganizationRef) =>
  `${municipalityId}:${key.match(/\d+/g)?.join() ?? ''}`

/** Of two with the same numbers. */
function isSimilar(one: OrganizationRef, other: OrganizationRef): boolean {
  if (one.key === other.key) return false
  const [a, b] = [one.searchKey, other.searchKey]
  return editDistance(a, b, 2) <= 2 || (/\d/.test(a) && (holdsWords(a, b) || holdsWords(b, a)))
}

const holdsWords = (whole: string, part: string) => {
  const words = new Set(whole.split(' '))
  return part.split(' ').length > 1 && part.split(' ').every((word) => words.has(word))
}
