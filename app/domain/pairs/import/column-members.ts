import { byColumn } from '~/lib/workbook/model'
import type { Member } from './fields'
import type { Heading, Topic } from './headings'

/** A column whose heading was read. */
export interface Candidate extends Heading {
  column: string
  heading: string
}

/** A conclusion about a column that its heading alone does not say, for a person to check. */
export type ColumnNote = { column: string; heading: string } & (
  | { code: AdoptionCode; member: Member }
  | { code: 'secondColumn' | 'personalColumn' }
)

/** From what it was concluded whose a column is. */
type AdoptionCode = 'byCells' | 'byOrder' | 'otherOfTwo'

/** What the cells of a column tell where its heading does not tell whose they are. */
export interface Evidence {
  /** The middle one of the years in the column, or null. */
  middleYear: (column: string) => number | null
  /** Whether «педагог-наставник» is said in the column. */
  namesMentors: (column: string) => boolean
}

/** Topics of a person, who is the mentor or the mentee; all others are of the pair. */
const personal: ReadonlySet<Topic> = new Set([
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

export const isOfMember = (topic: Topic): boolean => personal.has(topic)

/** Gives a member to every column about a person whose heading names none; says what was not plain. */
export function adoptMembers(candidates: Candidate[], evidence: Evidence): ColumnNote[] {
  const notes: ColumnNote[] = []
  const said = candidates.filter(({ topic, member }) => isOfMember(topic) && member)
  for (const topic of personal) {
    const silent = candidates.filter((candidate) => candidate.topic === topic && !candidate.member)
    const spoken = new Set(candidates.filter((candidate) => candidate.topic === topic).map(({ member }) => member))
    const adopt = (candidate: Candidate, member: Member, code?: AdoptionCode) => {
      candidate.member = member
      if (code) notes.push({ code, member, column: candidate.column, heading: candidate.heading })
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
  adopt: (candidate: Candidate, member: Member, code?: AdoptionCode) => void,
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
