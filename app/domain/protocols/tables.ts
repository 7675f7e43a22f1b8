import { conflictsIn } from '~/domain/scoring/conflicts'
import type { ContestFile, Juror, Stage } from '~/domain/scoring/contest-file'
import type { Result } from '~/domain/scoring/result'
import { scopesOf } from '~/domain/scoring/scopes'
import { sortSheets } from '~/domain/scoring/sheets'
import { type StandingRow, standingIn } from '~/domain/scoring/standing'
import { own } from '~/lib/own'
import type { Naming } from './naming'
import type { PrintedColumn, PrintedTable, ProtocolFacts } from './snapshot'

/** More jurors than this stand in a second table, or their columns would be too narrow to read. */
const jurorsAcross = 16

/** The summary sheet of a stage: entries by jurors, recusals, the value and the place; one for each nomination ranked apart. */
export function summaryTables({ input: file, seated }: Judged, stage: Stage, naming: Naming): PrintedTable[] {
  const standing = standingIn(file, stage.id)
  const scored = judgesOf(file, stage.id, seated[stage.id])
  const parts = Math.ceil(scored.length / jurorsAcross)
  const given = marksIn(file, stage, naming)
  return scopesOf(file).flatMap((scope) => {
    const entries = new Set(scope.entries.map(({ id }) => id))
    const rows = standing.rows.filter(({ entry }) => entries.has(entry))
    if (rows.length === 0) return []
    const caption = withScope(file, scope.id, naming.t.summary(naming.stage(stage.id)), naming)
    const marks = rows.map(({ entry }) => given(entry, scored))
    return Array.from({ length: parts }, (_, part): PrintedTable => {
      const [from, to] = [part * jurorsAcross, (part + 1) * jurorsAcross]
      return {
        caption: parts > 1 ? `${caption}, ${naming.t.part(part + 1, parts)}` : caption,
        columns: summaryColumns(stage, scored.slice(from, to), naming),
        rows: rows.map((row, index) => summaryRow(stage, row, index + 1, marks[index]?.slice(from, to) ?? [], naming)),
      }
    })
  })
}

type Judged = Pick<ProtocolFacts, 'input' | 'seated'>

/** Whose columns a stage has: those who sat when it was signed, and whoever handed a sheet in. Who joined later has none. */
function judgesOf(file: ContestFile, stage: string, seated: string[] | undefined): Juror[] {
  const judging = new Set(file.sheets.flatMap((sheet) => (sheet.stage === stage ? sheet.juror : [])))
  return file.jurors.filter(
    ({ id, role }) => role !== 'secretary' && (!seated || seated.includes(id) || judging.has(id)),
  )
}

/** What jurors gave an entry in a stage: the sum of the sheet, the word for a recusal, or nothing. */
function marksIn(file: ContestFile, stage: Stage, naming: Naming) {
  const sheets = sortSheets(file)
  const findConflict = conflictsIn(file.contest, file.recusals)
  const entries = new Map(file.entries.map((entry) => [entry.id, entry]))
  const { recused, none } = naming.t.cells
  return (entryId: string, jurors: readonly Juror[]): string[] => {
    const entry = entries.get(entryId)
    const totals = new Map(sheets.of(stage.id, entryId).map(({ juror, total }) => [juror, total]))
    return jurors.map((juror) => {
      const total = totals.get(juror.id)
      if (total) return naming.points(total)
      return entry && findConflict(juror, entry) !== undefined ? recused : none
    })
  }
}

function summaryColumns(stage: Stage, jurors: readonly Juror[], { t, juror }: Naming): PrintedColumn[] {
  return [
    { title: t.columns.number, kind: 'number' },
    { title: t.columns.entry, kind: 'entry' },
    ...jurors.map(({ id }): PrintedColumn => ({ title: juror(id), kind: 'score' })),
    { title: t.columns.value[stage.aggregate.by], kind: 'value' },
    { title: t.columns.place, kind: 'number' },
    ...(stage.pass ? [{ title: t.columns.outcome, kind: 'words' } as const] : []),
  ]
}

function summaryRow(stage: Stage, row: StandingRow, number: number, given: string[], naming: Naming): string[] {
  const { goesOn, stays } = naming.t.cells
  return [
    String(number),
    naming.entryCell(row.entry),
    ...given,
    naming.amount(row),
    String(row.place),
    ...(stage.pass ? [row.goesOn ? goesOn : stays] : []),
  ]
}

/** The final table: the value of every stage, the total, the place and the award; also of those who were stopped. */
export function totalTables(file: ContestFile, result: Result, naming: Naming): PrintedTable[] {
  const { columns, cells } = naming.t
  const { stages } = file.contest
  const stageValue = (stage: Stage, entry: string) => {
    const value = own(own(result.stages, stage.id), entry)
    return value ? naming.amount(value) : cells.none
  }
  const award = (code: string | null) => (code === null ? cells.none : naming.award(code, false))
  const ranked = new Map(result.ranking.map((row) => [row.entry, row]))
  const stopped = new Map(result.stopped.map((stop) => [stop.entry, stop]))

  return scopesOf(file).map((scope) => {
    const own = new Set(scope.entries.map(({ id }) => id))
    const first = result.ranking.filter(({ entry }) => own.has(entry)).map(({ entry }) => entry)
    const order = [...first, ...scope.entries.map(({ id }) => id).filter((id) => !ranked.has(id))]
    const end = (id: string) => {
      const [row, stop] = [ranked.get(id), stopped.get(id)]
      if (row) return [naming.amount(row.total), row.place === null ? cells.none : String(row.place), award(row.award)]
      if (!stop) return [cells.none, cells.none, naming.t.unscored]
      const label = naming.t.stopped(naming.stage(stop.stage))
      return [cells.none, cells.none, stop.award === null ? label : `${award(stop.award)}\n${label}`]
    }
    return {
      caption: withScope(file, scope.id, naming.t.totals, naming),
      columns: [
        { title: columns.number, kind: 'number' },
        { title: columns.entry, kind: 'entry' },
        ...stages.map((stage): PrintedColumn => ({ title: stage.title, kind: 'value' })),
        { title: columns.total, kind: 'value' },
        { title: columns.place, kind: 'number' },
        { title: columns.award, kind: 'words' },
      ],
      rows: order.map((id, index) => [
        String(index + 1),
        naming.entryCell(id),
        ...stages.map((stage) => stageValue(stage, id)),
        ...end(id),
      ]),
    }
  })
}

function withScope(file: ContestFile, scope: string, caption: string, { t, quoted }: Naming): string {
  if (file.contest.ranking === 'contest') return caption
  return `${caption}, ${t.inNomination(quoted(titleOfNomination(file, scope)))}`
}

export const titleOfNomination = (file: ContestFile, id: string): string =>
  file.contest.nominations?.find((nomination) => nomination.id === id)?.title ?? id
