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

/** «Дата» or «от» beside «Приказ №» is the order's. */
function bareDate(heading: HeadingText, before: Candidate | undefined): Heading | null {
  const besideOrder =
    before?.topic.startsWith('order') && columnNumber(heading.column) === columnNumber(before.column) + 1
  return besideOrder && /^(дата|от)$/.test(wordsOf(heading.text).join())
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
    const adopt = (candidate: Candidate, member: Member, code?: ColumnNote['code']) => {
      candidate.member = member
      if (code) notes.push({ code, column: candidate.column, heading: candidate.heading })
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

function aloneMember(candidate: Candidate, said: readonly Candidate[], evidence: Evidence): Member {
  if (candidate.topic === 'organization' || candidate.topic === 'municipality') return 'mentor'
  if (candidate.topic === 'category' && evidence.namesMentors(candidate.column)) return 'mentor'
  return besideMember(candidate, said)
}

function adoptTwo(
  [first, second]: [Candidate, Candidate],
  said: readonly Candidate[],
  evidence: Evidence,
  adopt: (candidate: Candidate, member: Member, code?: ColumnNote['code']) => void,
) {
  const beside: MemberPair = [besideMember(first, said), besideMember(second, said)]
  // Two headings of different plainness («Общий стаж», «Педагогический стаж») may well speak of one person.
  const isOneHeading = first.strength === second.strength
  const byYears = first.topic === 'since' && isOneHeading ? tellByYears(first, second, evidence) : null
  const told = byYears ?? (isOneHeading && beside[0] === beside[1] ? orderOfNames(said) : beside)
  const code = byYears ? 'byCells' : 'byOrder'
  const isPlain = told.join() === beside.join()
  adopt(first, told[0], isPlain ? undefined : code)
  adopt(second, told[1], isPlain ? undefined : code)
}

type MemberPair = [Member, Member]

function orderOfNames(said: readonly Candidate[]): MemberPair {
  const first = said.find(({ topic }) => topic === 'name' || topic === 'lastName')
  return first?.member === 'mentee' ? ['mentee', 'mentor'] : ['mentor', 'mentee']
}

/** Mentors have taught for longer; null where the years in the two columns are much the same. */
function tellByYears(first: Candidate, second: Candidate, { middleYear }: Evidence): MemberPair | null {
  const [one, other] = [middleYear(first.column), middleYear(second.column)]
  if (one === null || other === null || Math.abs(one - other) < 3) return null
  return one < other ? ['mentor', 'mentee'] : ['mentee', 'mentor']
}

/** Whose the nearest column to the left is that says so, else the nearest to the right. */
function besideMember({ column }: Candidate, said: readonly Candidate[]): Member {
  const left = said.findLast((other) => byColumn(other.column, column) < 0)
  return (left ?? said.find((other) => byColumn(other.column, column) > 0))?.member ?? 'mentor'
}
