import type { Messages } from '~/i18n/messages'
import { own } from '~/lib/own'
import type { ContestFile, Stage } from '../scoring/contest-file'
import type { Result } from '../scoring/result'
import { sheetProgress } from '../scoring/sheet-progress'
import { stageMaximum } from '../scoring/sheets'
import { linesOf } from '../sheets/model'
import { nextAward, type OwnSheet } from './model'
import { ownTies } from './own-ties'

/**
 * How the result of one entry came about: its valid sheets, the means, the place and the rules that settled it.
 *
 * @param result what `input` comes to
 * @param nameOf how a juror is called before whoever may know who gave what; an entrant reads «Член жюри 1»
 * @returns null where the entry has no valid sheet in its first stage, or is not in the file; `row` and `stopped` are both
 *   null where it has none in a later one, and so no place
 */
export function explainResult(
  input: ContestFile,
  result: Result,
  entryId: string,
  t: Messages,
  nameOf?: (juror: string) => string,
) {
  const { contest } = input
  const row = result.ranking.find(({ entry }) => entry === entryId) ?? null
  const stopped = result.stopped.find(({ entry }) => entry === entryId) ?? null
  const stages = stagesOf(input, result, entryId, nameOf)
  if (stages.length === 0) return null
  return {
    stages,
    row: row && { place: row.place, award: row.award, total: row.total },
    ties: row ? ownTies(input, row, t) : [],
    stopped,
    /** The stage that stopped it, by name. */
    stoppedAt: contest.stages.find(({ id }) => id === stopped?.stage)?.title ?? null,
    /** How many are ranked with it. */
    of: result.ranking.filter(({ scope }) => scope === row?.scope).length,
    labels: Object.fromEntries(contest.awards.flatMap(({ award, label }) => (label ? [[award, label]] : []))),
    better: nextAward(contest, result.ranking, entryId),
  }
}

/** The stages that the entry was in, with its valid sheets in each. */
function stagesOf(
  input: ContestFile,
  { excludedSheets, stages }: Result,
  entryId: string,
  nameOf?: (juror: string) => string,
) {
  const isExcluded = (stage: string, juror: string) =>
    excludedSheets.some((sheet) => sheet.entry === entryId && sheet.stage === stage && sheet.juror === juror)
  const valid = input.sheets.filter(({ entry: of, stage, juror }) => of === entryId && !isExcluded(stage, juror))
  // Numbered among themselves: a gap would tell who of the jury was recused.
  const jurors = input.jurors.filter(({ id }) => valid.some(({ juror }) => juror === id)).map(({ id }) => id)
  return input.contest.stages.flatMap((stage) => {
    const standing = own(own(stages, stage.id), entryId)
    if (!standing) return []
    const sheets = valid
      .filter((sheet) => sheet.stage === stage.id)
      .map(
        ({ juror, comment = '', scores }): OwnSheet => ({
          juror: jurors.indexOf(juror) + 1,
          ...(nameOf && { name: nameOf(juror) }),
          comment,
          scores: linesOf(stage).map(({ key }) => String(scores[key] ?? '')),
          total: sheetProgress(stage, scores).points.shown,
        }),
      )
    return [
      {
        id: stage.id,
        title: stage.title,
        by: stage.aggregate.by,
        standing,
        lines: linesInWords(stage),
        maximum: stageMaximum(stage).shown,
        sheets: sheets.toSorted((a, b) => a.juror - b.juror),
      },
    ]
  })
}

const linesInWords = (stage: Stage) =>
  linesOf(stage).map(({ task, criterion }) => ({
    task: task.title,
    criterion: criterion.title,
    max: String(criterion.max),
  }))
