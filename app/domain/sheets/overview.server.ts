import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { type Cursor, pageOf } from '~/lib/keyset'
import { db } from '~db/client.server'
import { assignments, entries, jurors, people, scores, stageEntries } from '~db/schema'
import { isAskedBack } from '../jury/asked-back.server'
import { countedSheets } from '../jury/counted.server'
import { listPlace, shownEntry } from '../jury/entry-names.server'
import { fullNameOf } from '../people/name.server'
import type { Contest } from '../scoring/contest-file'
import { sheetProgress } from '../scoring/sheet-progress'
import type { SignedIn } from '../viewer'
import { readableSheets } from './visibility.server'

const limit = 60

/**
 * The sheets of a stage for its chair and secretary: who has handed in what; the total stands where its scores may be
 * read (INV-22). The caller has asked whether the viewer leads the jury.
 */
export async function listSheets(
  viewer: SignedIn,
  contest: { id: string; blind: boolean; regulation: Contest },
  stage: string,
  after: Cursor | null,
) {
  const place = listPlace(stageEntries.drawn)
  const rows = await db
    .select({
      id: assignments.id,
      state: assignments.state,
      submittedAt: assignments.submittedAt,
      juror: fullNameOf(),
      isOwn: sql<boolean>`${jurors.personId} = ${viewer.personId}`,
      isReadable: sql<boolean>`${readableSheets(viewer)}`,
      isAskedBack: isAskedBack(assignments),
      entryId: entries.id,
      number: entries.number,
      title: entries.title,
      ...shownEntry(contest.blind),
      place: place.mapWith(Number),
    })
    .from(assignments)
    .innerJoin(jurors, eq(jurors.id, assignments.jurorId))
    .innerJoin(people, eq(people.id, jurors.personId))
    .innerJoin(entries, eq(entries.id, assignments.entryId))
    .leftJoin(stageEntries, and(eq(stageEntries.entryId, entries.id), eq(stageEntries.stage, assignments.stage)))
    .where(
      and(
        eq(assignments.contestId, contest.id),
        eq(assignments.stage, stage),
        countedSheets(),
        after ? sql`(${place}, ${assignments.id}) > (${after[0]}::int, ${after[1]}::uuid)` : undefined,
      ),
    )
    .orderBy(place, asc(assignments.id))
    .limit(limit + 1)
  const page = pageOf(rows, limit, (row) => [String(row.place), row.id])
  const totals = await totalsOf(
    page.rows.filter((row) => row.isReadable && row.state === 'submitted'),
    contest,
    stage,
  )
  return { ...page, rows: page.rows.map((row) => ({ ...row, total: totals.get(row.id) ?? null })) }
}

export type ListedSheet = Awaited<ReturnType<typeof listSheets>>['rows'][number]

async function totalsOf(sheets: { id: string }[], { regulation }: { regulation: Contest }, stage: string) {
  const rules = regulation.stages.find(({ id }) => id === stage)
  if (!rules || sheets.length === 0) return new Map<string, string>()
  const ids = sheets.map(({ id }) => id)
  const rows = await db.select().from(scores).where(inArray(scores.assignmentId, ids))
  const standing = (id: string) =>
    Object.fromEntries(rows.flatMap((row) => (row.assignmentId === id ? [[row.criterion, row.value]] : [])))
  return new Map(ids.map((id) => [id, sheetProgress(rules, standing(id)).points.shown]))
}
