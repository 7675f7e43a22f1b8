import { and, eq, gt, inArray, or, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import { catalogue } from '~/i18n/catalogue'
import { closingInstant } from '~/lib/instants'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { lastMinute } from '~/lib/zones'
import { db } from '~db/client.server'
import { contestStages, contests, entries, intakeExtensions, jurors, pairs } from '~db/schema'
import type { FeedEvent } from './feed.ics.server'

const russian = catalogue('ru')

/** Until when a person's works and those of his pairs must be handed in; those handed in have no deadline any more. */
export async function listIntakeDeadlines(personId: string, since: Date): Promise<FeedEvent[]> {
  const until = sql<Date>`greatest(${contests.intakeClosesAt}, max(${intakeExtensions.until}))`.mapWith(
    contests.intakeClosesAt,
  )
  const rows = await db
    .select({ ...told, entryId: entries.id, until })
    .from(entries)
    .innerJoin(contests, eq(contests.id, entries.contestId))
    .leftJoin(intakeExtensions, eq(intakeExtensions.entryId, entries.id))
    .where(
      and(
        inArray(entries.id, entriesOf(personId)),
        inArray(entries.state, ['draft', 'awaiting_partner', 'returned']),
        inArray(contests.state, ['announced', 'cancelled']),
        gt(contests.intakeClosesAt, since),
      ),
    )
    .groupBy(contests.id, entries.id)
    .limit(500)
  return rows.map((row) =>
    deadline(row, {
      uid: `${row.entryId}-intake@duet`,
      title: russian.events.deadlines.intake(row.title),
      at: lastMinute(row.until),
      url: paths.entry(row.entryId),
    }),
  )
}

/** Entries of the person's own and of his pairs. Two searches by index, joined: an «or» would look at every entry. */
const entriesOf = (personId: string) =>
  unionAll(
    db.select({ id: entries.id }).from(entries).where(eq(entries.personId, personId)),
    db
      .select({ id: entries.id })
      .from(entries)
      .innerJoin(pairs, eq(pairs.id, entries.pairId))
      .where(or(eq(pairs.mentorId, personId), eq(pairs.menteeId, personId))),
  )

/** Until when a juror's score sheets must be in: the last minute of each stage that is not over. */
export async function listJuryDeadlines(personId: string, since: Date): Promise<FeedEvent[]> {
  const rows = await db
    .select({ ...told, contestId: contests.id, jurorId: jurors.id, stage: contestStages.key, to: contestStages.to })
    .from(jurors)
    .innerJoin(contests, eq(contests.id, jurors.contestId))
    .innerJoin(contestStages, eq(contestStages.contestId, contests.id))
    .where(
      and(
        eq(jurors.personId, personId),
        inArray(jurors.state, ['invited', 'confirmed']),
        inArray(jurors.role, ['chair', 'member']),
        inArray(contests.state, ['announced', 'judging', 'cancelled']),
        inArray(contestStages.state, ['waiting', 'judging']),
        gt(contestStages.to, since.toISOString().slice(0, 10)),
      ),
    )
    .limit(500)
  return rows.map((row) =>
    deadline(row, {
      uid: `${row.jurorId}-${row.stage}@duet`,
      title: russian.events.deadlines.jury(row.title),
      at: lastMinute(closingInstant(row.to, '23:59', row.timeZone)),
      url: paths.jury(row.contestId),
    }),
  )
}

const told = {
  title: contests.title,
  timeZone: contests.timeZone,
  state: contests.state,
  sequence: contests.version,
  createdAt: contests.createdAt,
  changedAt: contests.changedAt,
}

interface Told {
  timeZone: string
  state: string
  sequence: number
  createdAt: Date
  changedAt: Date
}

const deadline = (
  { timeZone, state, sequence, createdAt, changedAt }: Told,
  { uid, title, at, url }: { uid: string; title: string; at: Date; url: string },
): FeedEvent => ({
  uid,
  title,
  description: '',
  location: '',
  url: absolute(url),
  startsAt: at,
  endsAt: null,
  timeZone,
  sequence,
  cancelled: state === 'cancelled',
  createdAt,
  changedAt,
  organizer: null,
})
