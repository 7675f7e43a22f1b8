import { and, eq, getTableColumns, type SQL } from 'drizzle-orm'
import type { LocalDate } from '~/lib/dates'
import type { Transaction } from '~db/client.server'
import { contests, entries, intakeExtensions } from '~db/schema'
import { lockContest } from '../contests/lock.server'
import { NotFound } from '../decision'
import type { SignedIn } from '../viewer'
import { deadlineOf } from './model'
import { dayOf, findUnits, unitKey } from './units.server'
import { chairedBy, seenBy } from './visibility.server'

/**
 * The entry's row with its contest and its entrants as they are today, held until the transaction ends. The contest is
 * always locked first: for `update` where numbers or states of the contest may change, else for `share`.
 *
 * @throws NotFound where the viewer does not see the entry
 */
export const lockEntry = (
  tx: Transaction,
  viewer: SignedIn,
  id: string,
  now: Date,
  strength: 'update' | 'share' = 'share',
) => lock(tx, viewer, id, now, strength, (today) => seenBy(viewer, today))

/** The same for the chair of the jury, who sees no entry whole: NotFound for everyone else. */
export const lockJudged = (tx: Transaction, viewer: SignedIn, id: string, now: Date) =>
  lock(tx, viewer, id, now, 'share', () => chairedBy(viewer))

async function lock(
  tx: Transaction,
  viewer: SignedIn,
  id: string,
  now: Date,
  strength: 'update' | 'share',
  isVisible: (today: LocalDate) => SQL,
) {
  const [found] = await tx.select({ contestId: entries.contestId }).from(entries).where(eq(entries.id, id))
  if (!found) throw new NotFound()
  const contest = await lockContest(tx, viewer, found.contestId, strength)
  const today = dayOf(contest, now)
  const [entry] = await tx
    .select(getTableColumns(entries))
    .from(entries)
    .innerJoin(contests, eq(contests.id, entries.contestId))
    .where(and(eq(entries.id, id), isVisible(today)))
    .for('update', { of: entries })
  if (!entry) throw new NotFound()
  const extensions = await tx
    .select({ until: intakeExtensions.until })
    .from(intakeExtensions)
    .where(eq(intakeExtensions.entryId, id))
  const units = await findUnits(
    tx,
    { pairIds: entry.pairId ? [entry.pairId] : [], personIds: entry.personId ? [entry.personId] : [] },
    today,
  )
  const unit = units.get(unitKey(entry))
  if (!unit) throw new Error(`entry ${id} is of nobody`)
  const deadline = deadlineOf(contest.intakeClosesAt, extensions)
  return { ...entry, contest, unit, places: unit.members, deadline }
}

export type LockedEntry = Awaited<ReturnType<typeof lockEntry>>
