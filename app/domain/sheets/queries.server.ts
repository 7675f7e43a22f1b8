import { and, asc, eq, like, notInArray, sql } from 'drizzle-orm'
import { db } from '~db/client.server'
import {
  assignments,
  contestStages,
  contests,
  entries,
  entryAnswers,
  entryFiles,
  files,
  jurors,
  people,
  stageEntries,
} from '~db/schema'
import { blindCode } from '../contests/contest-file.server'
import { NotFound } from '../decision'
import { taskKey } from '../entries/model'
import { countedSheets } from '../jury/counted.server'
import { listPlace, memberNames, memberOrganizations } from '../jury/entry-names.server'
import { counted, owed } from '../jury/model'
import { fullNameOf } from '../people/name.server'
import type { Contest } from '../scoring/contest-file'
import type { SignedIn } from '../viewer'
import { findLastAct, standingRequest } from './history.server'
import { readSheetScores } from './lock.server'
import { linesOf } from './model'
import { readableSheets } from './visibility.server'

/** A sheet that the viewer may read, whole: its work, its lines, its scores (INV-22). In a blind contest without names. */
export async function findSheet(viewer: SignedIn, id: string) {
  const [row] = await db
    .select({
      id: assignments.id,
      state: assignments.state,
      comment: assignments.comment,
      savedAt: assignments.savedAt,
      submittedAt: assignments.submittedAt,
      version: assignments.version,
      stageKey: assignments.stage,
      stageState: contestStages.state,
      isOfAdmitted: sql<boolean>`${entries.state} = 'admitted'`,
      until: contestStages.to,
      jurorId: jurors.id,
      jurorPersonId: jurors.personId,
      jurorState: jurors.state,
      jurorRole: jurors.role,
      jurorName: fullNameOf(),
      contestId: contests.id,
      contestTitle: contests.title,
      timeZone: contests.timeZone,
      blind: contests.blind,
      regulation: contests.regulation,
      entryId: entries.id,
      number: entries.number,
      title: entries.title,
      drawn: stageEntries.drawn,
      names: memberNames,
      organizations: memberOrganizations,
    })
    .from(assignments)
    .innerJoin(jurors, eq(jurors.id, assignments.jurorId))
    .innerJoin(people, eq(people.id, jurors.personId))
    .innerJoin(contests, eq(contests.id, assignments.contestId))
    .innerJoin(
      contestStages,
      and(eq(contestStages.contestId, assignments.contestId), eq(contestStages.key, assignments.stage)),
    )
    .innerJoin(entries, eq(entries.id, assignments.entryId))
    .leftJoin(stageEntries, and(eq(stageEntries.entryId, entries.id), eq(stageEntries.stage, assignments.stage)))
    .where(and(eq(assignments.id, id), readableSheets(viewer)))
  const rules = (row?.regulation as Contest | undefined)?.stages.find((stage) => stage.id === row?.stageKey)
  if (!row || !rules) throw new NotFound()
  const { regulation: _regulation, names, organizations, number, ...sheet } = row
  const [scores, materials, lastAct] = await Promise.all([
    readSheetScores(db, id),
    listMaterials(sheet.entryId, sheet.stageKey),
    findLastAct(db, id),
  ])
  return {
    ...sheet,
    isOwn: sheet.jurorPersonId === viewer.personId,
    work: {
      id: sheet.entryId,
      number,
      code: sheet.blind ? blindCode(number ?? 0) : null,
      title: sheet.title,
      names: sheet.blind ? null : names,
      organizations: sheet.blind ? null : organizations,
    },
    rules,
    scores,
    materials,
    /** Why the chair gave it back, while it is his turn again. */
    reopenedBecause: sheet.state === 'reopened' ? (lastAct?.reason ?? null) : null,
    /** The juror's request to have it back, while it waits for an answer. */
    request: standingRequest(sheet.state, lastAct),
  }
}

export type FoundSheet = Awaited<ReturnType<typeof findSheet>>

/** What was sent for the tasks of a stage. */
async function listMaterials(entryId: string, stage: string) {
  const ofStage = `${taskKey(stage, '').replace(/[\\%_]/g, '\\$&')}%`
  const [answers, attached] = await Promise.all([
    db
      .select({ task: entryAnswers.task, text: entryAnswers.text, link: entryAnswers.link })
      .from(entryAnswers)
      .where(and(eq(entryAnswers.entryId, entryId), like(entryAnswers.task, ofStage))),
    db
      .select({ id: files.id, task: entryFiles.task, name: files.name, size: files.size })
      .from(entryFiles)
      .innerJoin(files, eq(files.id, entryFiles.fileId))
      .where(and(eq(entryFiles.entryId, entryId), like(entryFiles.task, ofStage)))
      .orderBy(asc(files.createdAt), asc(files.id)),
  ])
  return { answers, files: attached }
}

/** The contest and stage of a sheet that was the viewer's own and was taken off him; null for every other. */
export async function findTakenOff({ personId }: SignedIn, id: string) {
  const [row] = await db
    .select({ contestId: assignments.contestId, stage: assignments.stage })
    .from(assignments)
    .innerJoin(jurors, eq(jurors.id, assignments.jurorId))
    .where(
      and(
        eq(assignments.id, id),
        eq(jurors.personId, personId),
        eq(jurors.state, 'confirmed'),
        notInArray(assignments.state, [...counted]),
      ),
    )
  return row ?? null
}

/** Where one's own sheet stands among one's sheets of the stage, and the ways on from it. */
export async function findNeighbours(jurorId: string, stage: string, id: string) {
  const all = await db
    .select({ id: assignments.id, state: assignments.state })
    .from(assignments)
    .innerJoin(entries, eq(entries.id, assignments.entryId))
    .leftJoin(stageEntries, and(eq(stageEntries.entryId, entries.id), eq(stageEntries.stage, assignments.stage)))
    .where(and(eq(assignments.jurorId, jurorId), eq(assignments.stage, stage), countedSheets()))
    .orderBy(listPlace(stageEntries.drawn), asc(assignments.id))
    .limit(2000)
  const at = all.findIndex((one) => one.id === id)
  const isOwed = ({ id: other, state }: (typeof all)[number]) => other !== id && owed.includes(state)
  const nextOwed = [...all.slice(at + 1), ...all.slice(0, at)].find(isOwed)
  return {
    position: at + 1,
    total: all.length,
    previous: all[at - 1]?.id ?? null,
    next: all[at + 1]?.id ?? null,
    nextOwed: nextOwed?.id ?? null,
  }
}

/** What is saved of one's own sheet, by the places of its lines: for a desk that was elsewhere meanwhile. */
export async function findDraft(viewer: SignedIn, id: string) {
  const { isOwn, rules, scores, comment, version, savedAt } = await findSheet(viewer, id)
  if (!isOwn) throw new NotFound()
  return { scores: linesOf(rules).map(({ key }) => String(scores[key] ?? '')), comment, version, savedAt }
}
