import { and, asc, eq } from 'drizzle-orm'
import { closingInstant } from '~/lib/instants'
import { db, type Transaction } from '~db/client.server'
import { entries, intakeExtensions } from '~db/schema'
import { record } from '../audit/commands.server'
import { lockContest } from '../contests/lock.server'
import { assertAllowed, assertFresh, refusedAt } from '../decision'
import type { SignedIn } from '../viewer'
import { isCertain } from './eligibility'
import { writeToEntrants } from './letters.server'
import { type LockedEntry, lockEntry } from './lock.server'
import { mayAdmit, mayAdmitAll, mayExtend, mayReject, mayReturn } from './policy'
import type { ExtensionInput, ReasonInput, ReturnInput } from './schema'
import { step } from './steps.server'
import { readiness } from './whole.server'

/** Gives an entry back to be mended. Where the intake is over it needs more time, granted in the same step. */
export const returnEntry = (viewer: SignedIn, id: string, input: ReturnInput, now: Date) =>
  db.transaction(async (tx) => {
    const entry = await lockEntry(tx, viewer, id, now)
    assertAllowed(mayReturn(viewer, entry))
    assertFresh(entry, input.version)
    const { reason, untilDate, untilTime = '23:59' } = input
    const extended = untilDate
      ? await extend(tx, viewer, entry, { ...input, untilDate, untilTime }, now)
      : entry.deadline
    if (extended <= now) throw refusedAt('untilDate', (t) => t.entries.because.returnNeedsTime)
    const before = { submittedBy: null, submittedAt: null }
    const done = await step(tx, viewer, entry, { act: 'returned', state: 'returned', reason, now }, before)
    await writeToEntrants(tx, { ...entry, deadline: extended }, done, { kind: 'returned', reason })
  })

/** Admits an entry to judging. What the rules say of its entrants is found once more, on the regulation's date, and kept. */
export const admitEntry = (viewer: SignedIn, id: string, input: ReasonInput, now: Date) =>
  db.transaction(async (tx) => {
    const entry = await lockEntry(tx, viewer, id, now)
    const { eligibility } = await readiness(tx, viewer, entry)
    assertAllowed(mayAdmit(viewer, { ...entry, eligibility, reason: input.reason }, now))
    assertFresh(entry, input.version)
    const { reason } = input
    const values = { admittedAt: now, eligibility }
    const done = await step(tx, viewer, entry, { act: 'admitted', state: 'admitted', reason, now }, values)
    await writeToEntrants(tx, entry, done, { kind: 'admitted' })
  })

/** Admits every entry sent that the rules let through for certain. Returns how many, and how many are left to look at. */
export async function admitAllCertain(viewer: SignedIn, contestId: string, now: Date) {
  const waiting = await db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, contestId, 'share')
    const found = await tx
      .select({ id: entries.id, version: entries.version })
      .from(entries)
      .where(and(eq(entries.contestId, contestId), eq(entries.state, 'submitted')))
      .orderBy(asc(entries.number))
    assertAllowed(mayAdmitAll(viewer, contest, found.length, now))
    return found
  })
  let admitted = 0
  for (const { id, version } of waiting) admitted += (await admitIfCertain(viewer, id, version, now)) ? 1 : 0
  return { admitted, left: waiting.length - admitted }
}

export const rejectEntry = (viewer: SignedIn, id: string, { version, reason }: ReasonInput, now: Date) =>
  db.transaction(async (tx) => {
    const entry = await lockEntry(tx, viewer, id, now)
    assertAllowed(mayReject(viewer, entry, now))
    assertFresh(entry, version)
    const values = { admittedAt: null }
    const done = await step(tx, viewer, entry, { act: 'rejected', state: 'rejected', reason, now }, values)
    await writeToEntrants(tx, entry, done, { kind: 'rejected', reason })
  })

/** Gives one entry more time (INV-34); the protocol prints why. */
export const extendIntake = (viewer: SignedIn, id: string, input: ExtensionInput, now: Date) =>
  db.transaction(async (tx) => {
    const entry = await lockEntry(tx, viewer, id, now)
    assertAllowed(mayExtend(viewer, entry))
    assertFresh(entry, input.version)
    const deadline = await extend(tx, viewer, entry, input, now)
    const { reason } = input
    await writeToEntrants(tx, { ...entry, deadline }, deadline.toISOString(), { kind: 'extended', reason })
  })

/** @throws Refused unless it ends later than now and than the time the entry has already */
async function extend(
  tx: Transaction,
  viewer: SignedIn,
  entry: LockedEntry,
  { untilDate, untilTime, reason }: Omit<ExtensionInput, 'version'>,
  now: Date,
): Promise<Date> {
  const until = closingInstant(untilDate, untilTime, entry.contest.timeZone)
  if (until <= entry.deadline || until <= now) throw refusedAt('untilDate', (t) => t.entries.because.notLater)
  await tx.insert(intakeExtensions).values({
    contestId: entry.contest.id,
    entryId: entry.id,
    until,
    reason,
    grantedBy: viewer.personId,
    at: now,
  })
  await record(tx, viewer, 'entry.extended', entry.id, { until }, reason)
  return until
}

/** One transaction an entry: a long list does not hold the contest, and what was admitted stays so. */
const admitIfCertain = (viewer: SignedIn, id: string, version: number, now: Date) =>
  db.transaction(async (tx) => {
    const entry = await lockEntry(tx, viewer, id, now)
    const { eligibility } = await readiness(tx, viewer, entry)
    if (!isCertain(eligibility) || entry.state !== 'submitted' || entry.version !== version) return false
    assertAllowed(mayAdmit(viewer, { ...entry, eligibility, reason: '' }, now))
    const values = { admittedAt: now, eligibility }
    const done = await step(tx, viewer, entry, { act: 'admitted', state: 'admitted', now }, values)
    await writeToEntrants(tx, entry, done, { kind: 'admitted' })
    return true
  })
