import { and, eq, inArray } from 'drizzle-orm'
import type { Messages } from '~/i18n/messages'
import { db } from '~db/client.server'
import { contests, entries } from '~db/schema'
import { findAppealWindow } from '../appeals/window.server'
import { NotFound } from '../decision'
import { seenBy } from '../entries/visibility.server'
import { sheetProgress } from '../scoring/sheet-progress'
import { stageMaximum } from '../scoring/sheets'
import { linesOf } from '../sheets/model'
import type { Viewer } from '../viewer'
import { nextAward, type OwnSheet } from './model'
import { ownTies } from './own-ties'
import { findFinal } from './queries.server'

/**
 * How an entry's result came about, for its members, their coordinators and whoever runs the contest, once the final
 * protocol is signed: every sheet without the juror's name, the means, the place and the rules that settled it.
 */
export async function findOwnResult(viewer: Viewer, entryId: string, today: string, t: Messages) {
  const entry = await findSeen(viewer, entryId, today)
  const final = entry ? await findFinal(db, entry.contestId) : null
  if (!entry || !final) throw new NotFound()
  const { input } = final.snapshot
  const row = final.result.ranking.find((one) => one.entry === entryId) ?? null
  const stopped = final.result.stopped.find((one) => one.entry === entryId) ?? null
  if (!row && !stopped) throw new NotFound()
  const { ranking } = final.result
  return {
    ...entry,
    protocol: { number: final.number, date: final.date },
    stages: stagesOf(final, entryId),
    row: row && { place: row.place, award: row.award, total: row.total },
    ties: row ? ownTies(input, row, t) : [],
    stopped,
    stoppedAt: input.contest.stages.find(({ id }) => id === stopped?.stage)?.title ?? null,
    of: ranking.filter(({ scope }) => scope === row?.scope).length,
    labels: Object.fromEntries(input.contest.awards.flatMap(({ award, label }) => (label ? [[award, label]] : []))),
    better: nextAward(input.contest, ranking, entryId),
    appeals: await findAppealWindow(db, {
      id: entry.contestId,
      appealDays: entry.appealDays,
      timeZone: entry.timeZone,
    }),
  }
}

/** An entry that the viewer sees, of a contest that is decided. */
async function findSeen(viewer: Viewer, entryId: string, today: string) {
  const [entry] = await db
    .select({
      id: entries.id,
      number: entries.number,
      contestId: contests.id,
      title: contests.title,
      state: contests.state,
      timeZone: contests.timeZone,
      appealDays: contests.appealDays,
    })
    .from(entries)
    .innerJoin(contests, eq(contests.id, entries.contestId))
    .where(and(eq(entries.id, entryId), seenBy(viewer, today), inArray(contests.state, ['decided', 'published'])))
  return entry
}

/** The stages that the entry was in, with its valid sheets in each. */
function stagesOf(
  { snapshot: { input }, result }: NonNullable<Awaited<ReturnType<typeof findFinal>>>,
  entryId: string,
) {
  const excluded = new Set(
    result.excludedSheets.filter((sheet) => sheet.entry === entryId).map(({ stage, juror }) => `${stage} ${juror}`),
  )
  const valid = input.sheets.filter(
    ({ entry: of, stage, juror }) => of === entryId && !excluded.has(`${stage} ${juror}`),
  )
  // Numbered among themselves: a gap would tell who of the jury was recused.
  const experts = input.jurors.filter(({ id }) => valid.some(({ juror }) => juror === id)).map(({ id }) => id)
  return input.contest.stages.flatMap((stage) => {
    const standing = result.stages[stage.id]?.[entryId]
    if (!standing) return []
    const own: OwnSheet[] = valid
      .filter((sheet) => sheet.stage === stage.id)
      .map(({ juror, comment = '', scores }) => ({
        expert: experts.indexOf(juror) + 1,
        comment,
        scores: linesOf(stage).map(({ key }) => String(scores[key] ?? '')),
        total: sheetProgress(stage, scores).points.shown,
      }))
    const lines = linesOf(stage).map(({ task, criterion }) => ({
      task: task.title,
      criterion: criterion.title,
      max: String(criterion.max),
    }))
    return [
      {
        id: stage.id,
        title: stage.title,
        by: stage.aggregate.by,
        standing,
        lines,
        maximum: stageMaximum(stage).shown,
        sheets: own.toSorted((a, b) => a.expert - b.expert),
      },
    ]
  })
}
