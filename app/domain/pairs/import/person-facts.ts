import type { Notes } from './findings'
import type { PairRow, ReadPerson } from './pair-rows'
import type { Mention, PersonRef } from './people'
import type { ExtraCategory } from './words'

/** What a table may say of a person, and the column of it. */
const columns = { post: 'Post', category: 'Category', teachingSinceYear: 'Since' } as const

type FactName = keyof typeof columns

/** What the table says of a person, each with the row that said it first. */
export interface Facts {
  first: { [Fact in FactName]?: { value: NonNullable<ReadPerson[Fact]>; row: PairRow } }
  extraCategories: ExtraCategory[]
}

export const noFacts = (): Facts => ({ first: {}, extraCategories: [] })

/**
 * Adds what a row says of a person to what the rows before it did. The first row is believed; where a later one says
 * otherwise it is named, and so a second import of the table changes nothing.
 */
export function addFacts({ facts, organization }: PersonRef, mention: Mention, notes: Notes): void {
  const isElsewhere = mention.organization.key !== organization.key
  for (const fact of Object.keys(columns) as FactName[]) {
    // A second place of work has a post of its own.
    if (fact !== 'post' || !isElsewhere) addFact(facts, fact, mention, notes)
  }
  facts.extraCategories = [...new Set([...facts.extraCategories, ...mention.person.extraCategories])]
}

function addFact<Fact extends FactName>(
  facts: Facts,
  fact: Fact,
  { row, member, person }: Mention,
  notes: Notes,
): void {
  const value: ReadPerson[Fact] = person[fact]
  if (value === null || value === '') return
  const said = facts.first[fact]
  if (!said) {
    facts.first[fact] = { value, row } as Facts['first'][Fact]
    return
  }
  const { sheet, row: number } = said.row
  if (said.value !== value)
    notes.warn(`${member}${columns[fact]}`, 'contradicts', {
      fact,
      was: String(value),
      kept: String(said.value),
      sheet,
      row: number,
    })
}
