import { and, eq, inArray } from 'drizzle-orm'
import type { Messages } from '~/i18n/messages'
import { db } from '~db/client.server'
import { contests, entries } from '~db/schema'
import { findAppealWindow } from '../appeals/window.server'
import { NotFound } from '../decision'
import { findDisqualification } from '../entries/steps.server'
import { seenBy } from '../entries/visibility.server'
import type { Viewer } from '../viewer'
import { explainResult } from './explained'
import { findFinal } from './queries.server'

/**
 * How an entry's result came about, for its members, their coordinators and whoever runs the contest, once the final
 * protocol is signed: every sheet without the juror's name, the means, the place and the rules that settled it; of one that
 * was disqualified when and why.
 */
export async function findOwnResult(viewer: Viewer, entryId: string, today: string, t: Messages) {
  const entry = await findSeen(viewer, entryId, today)
  const final = entry ? await findFinal(db, entry.contestId) : null
  if (!entry || !final) throw new NotFound()
  return {
    ...entry,
    outcome: await findOutcome(final, entryId, t),
    protocol: { number: final.number, date: final.date },
    appeals: await findAppealWindow(db, {
      id: entry.contestId,
      appealDays: entry.appealDays,
      timeZone: entry.timeZone,
    }),
  }
}

/** What became of the entry: its result, or why it has none. */
async function findOutcome({ snapshot, result }: Final, entryId: string, t: Messages) {
  const explained = explainResult(snapshot.input, result, entryId, t)
  if (explained) return { explained }
  const disqualification = await findDisqualification(db, entryId)
  if (!disqualification) throw new NotFound()
  return { disqualification }
}

type Final = NonNullable<Awaited<ReturnType<typeof findFinal>>>

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
