import { byColumn, columnNumber } from '~/lib/workbook/model'
import type { Member, PairField } from './fields'
import { type Heading, memberOf, readHeading, type Topic, wordsOf } from './headings'

/** A column of a table: its heading as it stands, and the field it is read into. */
export interface Column {
  column: string
  heading: string
  field: PairField | null
}

/** A conclusion about a column that its heading alone does not say, for a person to check. */
export interface ColumnNote {
  code: 'byCells' | 'byOrder' | 'otherOfTwo' | 'secondColumn' | 'personalColumn'
  column: string
  heading: string
}

/** A heading as it stands, and the headings above it that span several columns, from the top. */
export interface HeadingText {
  column: string
  text: string
  above: string[]
}

/** What the cells of a column tell where its heading does not tell whose they are. */
export interface Evidence {
  /** The middle one of the years in the column, or null. */
  middleYear: (column: string) => number | null
  /** Whether «педагог-наставник» is said in the column. */
  namesMentors: (column: string) => boolean
}

interface Candidate extends Heading {
  column: string
  heading: string
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

/** «Дата» beside «Приказ №» is the order's. */
function bareDate(heading: HeadingText, before: Candidate | undefined): Heading | null {
  const besideOrder =
    before?.topic.startsWith('order') && columnNumber(heading.column) === columnNumber(before.column) + 1
  return besideOrder && wordsOf(heading.text).join() === 'дата'
    ? { topic: 'orderDate', member: null, strength: 1 }
    : null
}

/** Topics of a person, who is the mentor or the mentee; all others are of the pair. */
const personal = new Set<Topic>([
  'municipality',
  'name',
  'lastName',
  'firstName',
  'middleName',
  'organization',
  'post',
  'category',
  'since',
])

function fieldOf({ topic, member }: Heading): PairField | null {
  if (topic === 'personal') return null
  if (!personal.has(topic)) return topic as PairField
  if (!member) return null
  if (topic === 'municipality') return member === 'mentor' ? 'municipality' : 'menteeMunicipality'
  return `${member}${topic[0]?.toUpperCase()}${topic.slice(1)}` as PairField
}

/** Gives a member to every personal column whose heading names none. */
function adoptMembers(candidates: Candidate[], evidence: Evidence): ColumnNote[] {
  const notes: ColumnNote[] = []
  const said = candidates.filter(({ topic, member }) => personal.has(topic) && member)
  for (const topic of personal) {
    const silent = candidates.filter((candidate) => candidate.topic === topic && !candidate.member)
    const spoken = new Set(candidates.filter((candidate) => candidate.topic === topic).map(({ member }) => member))
    const adopt = (candidate: Candidate, member: Member | null, code?: ColumnNote['code']) => {
      candidate.member = member
      if (code && member) notes.push({ code, column: candidate.column, heading: candidate.heading })
    }
    const [first, second] = silent
    if (!first) continue
    if (spoken.has('mentor') !== spoken.has('mentee'))
      adopt(first, spoken.has('mentor') ? 'mentee' : 'mentor', 'otherOfTwo')
    else if (!second) adopt(first, aloneMember(first, said, evidence))
    else adoptTwo([first, second], said, evidence, adopt)
  }
  return notes
}

function aloneMember(candidate: Candidate, said: readonly Candidate[], evidence: Evidence): Member | null {
  if (candidate.topic === 'organization' || candidate.topic === 'municipality') return 'mentor'
  if (candidate.topic === 'category' && evidence.namesMentors(candidate.column)) return 'mentor'
  return besideMember(candidate, said)
}

function adoptTwo(
  [first, second]: [Candidate, Candidate],
  said: readonly Candidate[],
  evidence: Evidence,
  adopt: (candidate: Candidate, member: Member | null, code?: ColumnNote['code']) => void,
) {
  const beside = [besideMember(first, said), besideMember(second, said)] as const
  const years = [evidence.middleYear(first.column), evidence.middleYear(second.column)] as const
  const told = first.topic === 'since' && years[0] !== null && years[1] !== null && Math.abs(years[0] - years[1]) >= 3
  if (told) {
    const members: [Member, Member] = Number(years[0]) < Number(years[1]) ? ['mentor', 'mentee'] : ['mentee', 'mentor']
    const code = members[0] === beside[0] && members[1] === beside[1] ? undefined : 'byCells'
    adopt(first, members[0], code)
    adopt(second, members[1], code)
  } else if (beside[0] !== beside[1]) {
    adopt(first, beside[0])
    adopt(second, beside[1])
  } else {
    const [one, other] = said
      .filter(({ topic }) => topic === 'name' || topic === 'lastName')
      .map(({ member }) => member)
    adopt(first, one ?? null, 'byOrder')
    adopt(second, other ?? null, 'byOrder')
  }
}

/** Whose the nearest column to the left is that says so, else the nearest to the right. */
function besideMember({ column }: Candidate, said: readonly Candidate[]): Member | null {
  const left = said.findLast((other) => byColumn(other.column, column) < 0)
  return (left ?? said.find((other) => byColumn(other.column, column) > 0))?.member ?? null
}
