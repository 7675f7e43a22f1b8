import { and, asc, eq, inArray } from 'drizzle-orm'
import { clock } from '~/lib/zones'
import { db } from '~db/client.server'
import { assignments, entries, jurors, people, stageEntries } from '~db/schema'
import { blindCode } from '../contests/contest-file.server'
import type { findContest } from '../contests/queries.server'
import { NotFound } from '../decision'
import { listPlace, memberNames } from '../jury/entry-names.server'
import { owed } from '../jury/model'
import { fullNameOf } from '../people/name.server'
import { renderScoreSheets } from '../protocols/score-sheet.pdf.server'

type Contest = Awaited<ReturnType<typeof findContest>>

/**
 * Blank sheets of a stage to be filled by hand where there is no network, in the order of jurors and then of entries:
 * every sheet owed, or those of one juror.
 *
 * @throws NotFound where none is owed
 */
export async function renderBlankSheets(contest: Contest, stageKey: string, jurorId: string | null, now: Date) {
  const stage = contest.regulation.stages.find(({ id }) => id === stageKey)
  if (!stage) throw new NotFound()
  const rows = await listOwed(contest.id, stageKey, jurorId)
  const sheets = rows.map(({ juror, number, title, names }) => ({
    contest: contest.title,
    stage,
    entry: contest.blind ? blindCode(number ?? 0) : `№ ${number} ${title} (${names})`,
    juror,
    scores: {},
    comment: '',
  }))
  if (sheets.length === 0) throw new NotFound()
  return renderScoreSheets(sheets, {
    organizer: contest.organizer,
    date: clock(contest.timeZone, now).date,
    language: 'ru',
  })
}

const listOwed = (contestId: string, stage: string, jurorId: string | null) =>
  db
    .select({ juror: fullNameOf(), number: entries.number, title: entries.title, names: memberNames })
    .from(assignments)
    .innerJoin(jurors, eq(jurors.id, assignments.jurorId))
    .innerJoin(people, eq(people.id, jurors.personId))
    .innerJoin(entries, eq(entries.id, assignments.entryId))
    .leftJoin(stageEntries, and(eq(stageEntries.entryId, entries.id), eq(stageEntries.stage, assignments.stage)))
    .where(
      and(
        eq(assignments.contestId, contestId),
        eq(assignments.stage, stage),
        jurorId ? eq(assignments.jurorId, jurorId) : undefined,
        inArray(assignments.state, [...owed]),
        eq(entries.state, 'admitted'),
      ),
    )
    .orderBy(asc(people.searchKey), listPlace(stageEntries.drawn))
    .limit(1000)
