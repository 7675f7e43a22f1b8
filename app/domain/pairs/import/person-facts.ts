import type { Member } from './fields'
import type { Notes } from './findings'
import type { PairRow } from './pair-rows'
import type { ReadPerson } from './read-person'
import type { ExtraCategory } from './words'

/** What a table may say of a person, and the column of it. */
const columns = { post: 'Post', category: 'Category', teachingSinceYear: 'Since' } as const

type FactName = keyof typeof columns

/** What the table says of a person, each with the row that said it first. */
export interface Facts {
  first: { [Fact in FactName]?: { value: NonNullable<ReadPerson[Fact]>; row: PairRow } }
  extraCategories: ExtraCategory[]
}

/** What one row says of one of its two. */
interface Statement {
  row: PairRow
  member: Member
  person: ReadPerson
  organization: { key: string }
}

export const noFacts = (): Facts => ({ first: {}, extraCategories: [] })

/**
 * Adds what a row says of a person to what the rows before it did. The first row is believed; where a later one says
 * otherwise it is named, and so a second import of the table changes nothing.
 */
export function addFacts(
  { facts, organization }: { facts: Facts; organization: { key: string } },
  said: Statement,
  notes: Notes,
): void {
  const isElsewhere = said.organization.key !== organization.key
  for (const fact of Object.keys(columns) as FactName[]) {
    // A second place of work has a post of its own.
    if (fact !== 'post' || !isElsewhere) addFact(facts, fact, said, notes)
  }
  facts.extraCategories = [...new Set([...facts.extraCategories, ...said.person.extraCategories])]
}

function addFact<Fact extends FactName>(
  facts: Facts,
  fact: Fact,
  { row, member, person }: Statement,
  notes: Notes,
): void {
  const value: ReadPerson[Fact] = person[fact]
  if (value === null || value === '') return
  const first = facts.first[fact]
  if (!first) {
    facts.first[fact] = { value, row } as Facts['first'][Fact]
    return
  }
  const { sheet, row: number } = first.row
  if (first.value !== value)
    notes.warn(`${member}${columns[fact]}`, 'contradicts', {
      fact,
      was: String(value),
      kept: String(first.value),
      sheet,
      row: number,
    })
}
