import { and, eq, inArray } from 'drizzle-orm'
import { catalogue } from '~/i18n/catalogue'
import { addJob } from '~/jobs/queue.server'
import { addDays } from '~/lib/dates'
import { instantOf } from '~/lib/instants'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { clock } from '~/lib/zones'
import { db, type Transaction } from '~db/client.server'
import { assignments, contests, jurors, letters } from '~db/schema'
import { jurorLetter } from '~emails/juror-letter'
import { record } from '../audit/commands.server'
import { type LockedContest, lockContest } from '../contests/lock.server'
import { assertAllowed, NotFound } from '../decision'
import { post } from '../letters/commands.server'
import type { SignedIn } from '../viewer'
import { isOfAdmitted } from './counted.server'
import { findStages } from './entries.server'
import { owed } from './model'
import { mayRemind } from './policy'
import { titleOf } from './queries.server'

type Contest = Pick<LockedContest, 'id' | 'title' | 'timeZone' | 'regulation'>
type Stage = Awaited<ReturnType<typeof findStages>>[number]

/**
 * Writes to every juror whose sheets of the stage are not all in; to each at most once a day.
 *
 * @returns to how many
 */
export const remindJurors = (viewer: SignedIn, contestId: string, stageKey: string, now: Date) =>
  db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, contestId)
    const stage = (await findStages(tx, contestId)).find(({ key }) => key === stageKey)
    if (!stage) throw new NotFound()
    const owing = await listOwing(tx, contestId, stageKey)
    assertAllowed(mayRemind(viewer, contest, { state: stage.state, owed: owing.length }))
    const people = await writeReminders(tx, contest, stage, owing, now)
    await record(tx, viewer, 'jury.reminded', contestId, { stage: stageKey, people })
    return people
  })

/** Has those who will not have finished reminded in the morning of the day before the stage's last. */
export async function planReminder(tx: Transaction, { id, timeZone }: Contest, stage: Stage, now: Date): Promise<void> {
  const runAt = instantOf(addDays(stage.to, -1), '09:00', timeZone)
  if (runAt <= now) return
  const reminder = { contestId: id, stage: stage.key }
  await addJob(tx, 'jury-reminder', reminder, { key: `jury-reminder:${id}:${stage.key}`, runAt })
}

/** The reminder that was planned when the stage was opened; nobody is written to if it is over by then. */
export const sendPlannedReminder = (contestId: string, stageKey: string, now: Date) =>
  db.transaction(async (tx) => {
    const [contest] = await tx.select().from(contests).where(eq(contests.id, contestId)).for('share')
    const stage = (await findStages(tx, contestId)).find(({ key }) => key === stageKey)
    if (!contest || stage?.state !== 'judging') return
    const judged = { ...contest, regulation: contest.regulation as LockedContest['regulation'] }
    await writeReminders(tx, judged, stage, await listOwing(tx, contestId, stageKey), now)
  })

const listOwing = (tx: Transaction, contestId: string, stage: string) =>
  tx
    .selectDistinct({ personId: jurors.personId, role: jurors.role })
    .from(assignments)
    .innerJoin(jurors, eq(jurors.id, assignments.jurorId))
    .where(
      and(
        eq(assignments.contestId, contestId),
        eq(assignments.stage, stage),
        inArray(assignments.state, [...owed]),
        isOfAdmitted(),
      ),
    )

async function writeReminders(
  tx: Transaction,
  { id, title, timeZone, regulation }: Contest,
  stage: Stage,
  owing: Awaited<ReturnType<typeof listOwing>>,
  now: Date,
): Promise<number> {
  const day = clock(timeZone, now).date
  const keyOf = (personId: string) => `jury-reminded:${id}:${stage.key}:${personId}:${day}`
  const keys = owing.map(({ personId }) => keyOf(personId))
  const told = await tx.select({ key: letters.key }).from(letters).where(inArray(letters.key, keys))
  const untold = owing.filter(({ personId }) => !told.some(({ key }) => key === keyOf(personId)))
  for (const { personId, role } of untold) {
    const news = { key: keyOf(personId), contest: title, role, stage: titleOf(regulation, stage.key), until: stage.to }
    await post(tx, personId, jurorLetter(catalogue('ru'), 'reminded', { ...news, address: absolute(paths.jury(id)) }))
  }
  return untold.length
}
