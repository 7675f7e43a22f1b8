import type { Messages } from '~/i18n/messages'
import { isIdentifier } from '~/lib/text'
import { awardLines, recusalLines, tieLines, voteLines } from '../protocols/findings'
import { type Naming, namingBy } from '../protocols/naming'
import type { PrintedTable } from '../protocols/snapshot'
import { summaryTables, totalTables } from '../protocols/tables'
import { explainResult } from '../results/explained'
import type { ContestFile } from '../scoring/contest-file'
import { computeResult } from '../scoring/result'
import type { Problem } from '../scoring/stages'
import { isAsWritten } from './comparison'

interface Titled {
  title: string
  organization: string | null
}

/** A contest file computed and put into words, as the jury's protocol would put it. */
export interface ContestOutcome {
  title: string
  /** In the order of the file. */
  entries: Titled[]
  jury: string[]
  sheets: number
  /** What keeps the result from being final. */
  problems: string[]
  /** Whether the result written in the file is the one computed; null where none is written. */
  isAsWritten: boolean | null
  /** The protocol signed here whose hash the file bears, and whether its result is the one computed. */
  protocol: { number: number; date: string; isSame: boolean } | null
  tables: PrintedTable[]
  ties: string[]
  votes: string[]
  awards: string[]
  recusals: string[]
}

/** What this installation knows of a contest file. */
export interface KnownHere {
  /** Names of organisations, by the ids under which the app exports them. */
  organizations: ReadonlyMap<string, string>
  /** The signed final protocol whose hash the file bears. */
  protocol: { number: number; date: string; result: object } | null
}

export const nothingKnown: KnownHere = { organizations: new Map(), protocol: null }

/**
 * Computes a contest file and says what it comes to.
 *
 * @param file one in which `readContestFile` found no fault
 */
export function outcomeOf(file: ContestFile, t: Messages, known = nothingKnown): ContestOutcome {
  const result = computeResult(file)
  const { organizations, protocol } = known
  const naming = namingIn(file, t, organizations)
  const { contest } = file
  const stages = contest.stages.flatMap((stage) =>
    summaryTables({ input: file, seated: onlyThoseWithSheets(file) }, stage, naming),
  )
  return {
    title: contest.title,
    entries: file.entries.map((entry) => called(entry, organizations)),
    jury: juryLines(file, naming, organizations),
    sheets: file.sheets.length,
    problems: result.problems.map((problem) => problemLine(problem, naming, t)),
    isAsWritten: isAsWritten(file.result, result),
    protocol: protocol && {
      number: protocol.number,
      date: protocol.date,
      isSame: isAsWritten(protocol.result, result) === true,
    },
    tables: [...totalTables(file, result, naming), ...stages],
    ties: tieLines(file, result, naming),
    votes: voteLines(file, naming),
    awards: awardLines(file, result, naming),
    recusals: recusalLines(file, naming),
  }
}

export interface EntryOutcome {
  entry: Titled
  /** Null where it has no valid sheet. */
  explained: ReturnType<typeof explainResult>
}

/**
 * One entry of a contest file, and how its place came about.
 *
 * @param place of the entry in the file, from 1
 * @returns null where the file has no such entry
 */
export function entryOutcome(
  file: ContestFile,
  place: number,
  t: Messages,
  { organizations } = nothingKnown,
): EntryOutcome | null {
  const entry = file.entries[place - 1]
  if (!entry) return null
  const { juror } = namingIn(file, t, organizations)
  return {
    entry: called(entry, organizations),
    explained: explainResult(file, computeResult(file), entry.id, t, juror),
  }
}

/** How texts about a contest file call its people: by the names in it, else by its ids. */
export function namingIn(file: ContestFile, t: Messages, organizations: ReadonlyMap<string, string>): Naming {
  const jurors = new Map(file.jurors.map(({ id, name }) => [id, name?.trim() || id]))
  const entries = new Map(file.entries.map((entry) => [entry.id, called(entry, organizations)]))
  return namingBy({ juror: (id) => jurors.get(id) ?? id, entry: (id) => entries.get(id) }, file.contest, t)
}

function called(
  { id, title, organisations }: ContestFile['entries'][number],
  organizations: ReadonlyMap<string, string>,
) {
  const named = organisations.flatMap((organisation) => nameOf(organisation, organizations) ?? [])
  return { title: title?.trim() || id, organization: named.join(', ') || null }
}

/** Elsewhere's row of a register says nothing here; anything else is a name. */
const nameOf = (organisation: string, known: ReadonlyMap<string, string>): string | undefined =>
  known.get(organisation) ?? (isIdentifier(organisation) ? undefined : organisation)

const onlyThoseWithSheets = ({ contest }: ContestFile) => Object.fromEntries(contest.stages.map(({ id }) => [id, []]))

const juryLines = ({ jurors }: ContestFile, naming: Naming, organizations: ReadonlyMap<string, string>): string[] =>
  jurors.map(({ id, role = 'member', organisation }) =>
    [naming.juror(id), naming.t.roles[role], organisation && nameOf(organisation, organizations)]
      .filter(Boolean)
      .join(', '),
  )

function problemLine(problem: Problem, naming: Naming, { archive: { problems } }: Messages): string {
  switch (problem.code) {
    case 'too_few_sheets':
      return problems.tooFewSheets(naming.entry(problem.entry), naming.stage(problem.stage), problem.have, problem.need)
    case 'third_reader_needed':
      return problems.thirdReader(naming.entry(problem.entry), naming.stage(problem.stage))
    case 'vote_needed':
      return problems.vote(naming.entries(problem.entries))
  }
}
