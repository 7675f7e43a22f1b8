import { type Fault, type FaultCode, fault } from './faults'
import type { FileNode } from './file-node'
import { repeatedIds } from './regulation-faults'
import { scoreFaults } from './score-faults'

/** What the schema cannot say of the people, sheets and votes of a file. */
export function* recordFaults(file: FileNode): Generator<Fault> {
  const [contest, jurors, entries] = [file.field('contest'), file.field('jurors'), file.field('entries')]
  const names: Names = {
    jurors: idsIn(jurors),
    entries: idsIn(entries),
    stages: idsIn(contest.field('stages')),
    nominations:
      contest.isObject && !contest.field('nominations').isGiven ? new Set() : idsIn(contest.field('nominations')),
    secretaries: idsOf(jurors.items.filter((juror) => juror.field('role').text === 'secretary')),
  }
  yield* repeatedIds(jurors)
  yield* repeatedIds(entries)
  yield* entryFaults(entries, contest, names)
  for (const recusal of file.field('recusals').items) yield* partiesUnlessKnown(recusal, names)
  yield* sheetFaults(file.field('sheets'), names)
  yield* scoreFaults(file)
  for (const vote of file.field('votes').items) yield* voteFaults(vote, names)
  for (const vote of file.field('audienceVotes').items)
    yield* unlessKnown(vote.field('entry'), names.entries, 'unknown_entry')
}

type Ids = Set<string | undefined>

/** Those whom records may name; a list that cannot be read is undefined and makes nobody unknown. */
interface Names {
  jurors: Ids | undefined
  secretaries: Ids
  entries: Ids | undefined
  stages: Ids | undefined
  nominations: Ids | undefined
}

const idsOf = (items: FileNode[]): Ids => new Set(items.map((item) => item.field('id').text))

const idsIn = (list: FileNode): Ids | undefined => (list.isList ? idsOf(list.items) : undefined)

function* unlessKnown(id: FileNode, known: Ids | undefined, code: FaultCode): Generator<Fault> {
  if (known && id.text !== undefined && !known.has(id.text)) yield fault(id, code, id.text)
}

function* entryFaults(entries: FileNode, contest: FileNode, names: Names): Generator<Fault> {
  const byNomination = contest.field('ranking').text === 'nomination'
  const bySubmission = contest.field('tieBreaks').items.some((rule) => rule.field('by').text === 'submitted')
  for (const entry of entries.items.filter(({ isObject }) => isObject)) {
    const [nomination, submittedAt] = [entry.field('nomination'), entry.field('submittedAt')]
    yield* unlessKnown(nomination, names.nominations, 'unknown_nomination')
    if (byNomination && !nomination.isGiven) yield fault(nomination, 'nomination_missing')
    if (bySubmission && !submittedAt.isGiven) yield fault(submittedAt, 'submission_time_missing')
  }
}

function* partiesUnlessKnown(record: FileNode, names: Names): Generator<Fault> {
  yield* unlessKnown(record.field('juror'), names.jurors, 'unknown_juror')
  yield* unlessKnown(record.field('entry'), names.entries, 'unknown_entry')
}

function* sheetFaults(sheets: FileNode, names: Names): Generator<Fault> {
  const seen = new Set<string>()
  for (const sheet of sheets.items) {
    const juror = sheet.field('juror')
    yield* unlessKnown(sheet.field('stage'), names.stages, 'unknown_stage')
    yield* partiesUnlessKnown(sheet, names)
    if (juror.text !== undefined && names.secretaries.has(juror.text))
      yield fault(juror, 'sheet_by_secretary', juror.text)

    const key = [sheet.field('stage').text, juror.text, sheet.field('entry').text]
    if (key.includes(undefined)) continue
    if (seen.has(JSON.stringify(key))) yield fault(sheet, 'repeated_sheet')
    seen.add(JSON.stringify(key))
  }
}

function* voteFaults(vote: FileNode, names: Names): Generator<Fault> {
  const named = new Set<string>()
  for (const entry of vote.field('between').items) {
    yield* unlessKnown(entry, names.entries, 'unknown_entry')
    if (entry.text === undefined) continue
    if (named.has(entry.text)) yield fault(entry, 'repeated_id', entry.text)
    named.add(entry.text)
  }
  for (const [juror, choice] of vote.field('ballots').fields) {
    if (names.jurors && !names.jurors.has(juror)) yield fault(choice, 'unknown_juror', juror)
    if (names.secretaries.has(juror)) yield fault(choice, 'ballot_by_secretary', juror)
    yield* unlessKnown(choice, names.entries, 'unknown_entry')
  }
}
