import { byColumn, columnNumber } from '~/lib/workbook/model'
import { adoptMembers, type Candidate, type ColumnNote, type Evidence, isOfMember } from './column-members'
import type { PairField } from './fields'
import { type Heading, memberOf, readHeading, wordsOf } from './headings'

/** A column of a table: its heading as it stands, and the field it is read into. */
export interface Column {
  column: string
  heading: string
  field: PairField | null
}

/** A heading as it stands, and the headings above it that span several columns, from the top. */
export interface HeadingText {
  column: string
  text: string
  above: string[]
}

/**
 * The field of each column. Headings are read in any order; one that does not say whose it is, such as the second
 * «Пед. стаж с (год)», is told by what stands in its cells, else by the columns beside it.
 */
export function matchColumns(
  headings: readonly HeadingText[],
  evidence: Evidence,
): { columns: Column[]; notes: ColumnNote[] } {
  const inOrder = headings.toSorted((a, b) => byColumn(a.column, b.column))
  const candidates = candidatesOf(inOrder)
  const notes = adoptMembers(candidates, evidence)
  const taken = new Map<PairField, string>()
  for (const candidate of candidates.toSorted((a, b) => b.strength - a.strength)) {
    const field = fieldOf(candidate)
    const { column, heading } = candidate
    if (candidate.topic === 'personal') notes.push({ code: 'personalColumn', column, heading })
    else if (field && taken.has(field)) notes.push({ code: 'secondColumn', column, heading })
    else if (field) taken.set(field, column)
  }
  const fields = new Map([...taken].map(([field, column]) => [column, field]))
  const columns = inOrder.map((heading) => ({
    column: heading.column,
    heading: fullHeading(heading),
    field: fields.get(heading.column) ?? null,
  }))
  return { columns, notes: notes.toSorted((a, b) => byColumn(a.column, b.column)) }
}

const fullHeading = ({ above, text }: HeadingText) => [...above, text].filter(Boolean).join(' / ')

function candidatesOf(headings: readonly HeadingText[]): Candidate[] {
  const candidates: Candidate[] = []
  for (const heading of headings) {
    const read =
      readHeading([...heading.above, heading.text].join(' ')) ??
      readHeading(heading.text) ??
      bareDate(heading, candidates.at(-1))
    const member = memberOf(wordsOf(heading.text)) ?? memberOf(wordsOf(heading.above.toReversed().join(' ')))
    if (read) candidates.push({ ...read, member, column: heading.column, heading: fullHeading(heading) })
  }
  return candidates
}

/** «Дата» or «от» beside «Приказ №» is the order's. */
function bareDate(heading: HeadingText, before: Candidate | undefined): Heading | null {
  const besideOrder =
    before?.topic.startsWith('order') && columnNumber(heading.column) === columnNumber(before.column) + 1
  return besideOrder && /^(дата|от)$/.test(wordsOf(heading.text).join())
    ? { topic: 'orderDate', member: null, strength: 1 }
    : null
}

function fieldOf({ topic, member }: Heading): PairField | null {
  if (topic === 'personal') return null
  if (!isOfMember(topic)) return topic as PairField
  if (!member) return null
  if (topic === 'municipality') return member === 'mentor' ? 'municipality' : 'menteeMunicipality'
  return `${member}${topic[0]?.toUpperCase()}${topic.slice(1)}` as PairField
}
