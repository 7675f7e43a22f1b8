import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { db, type Transaction } from '~db/client.server'
import { entries, entryAnswers } from '~db/schema'
import { record } from '../audit/commands.server'
import { type LockedContest, lockContest } from '../contests/lock.server'
import { assertAllowed, assertFresh, NotFound, type Reason, Refused } from '../decision'
import { listJudges } from '../jury/facts.server'
import { refusing } from '../unique.server'
import type { SignedIn } from '../viewer'
import { addFiles, type RefusedFile, removeFiles } from './files.server'
import { writeToEntrants } from './letters.server'
import { lockEntry } from './lock.server'
import { type SentTask, sentTasks } from './model'
import { isEntrant, mayEdit, mayStart } from './policy'
import type { DraftInput, StartInput } from './schema'
import { dayOf, type EntrantUnit, findUnits, judgeUnit, unitKey } from './units.server'

const enteredAlready: Reason = (t) => t.entries.because.enteredAlready
const twice = { entries_pair_once: enteredAlready, entries_person_once: enteredAlready }

/**
 * Begins drafts for pairs, or for people where the contest is of people. All or none: refused where one of them may not
 * enter or has entered. Returns the ids.
 */
export const startEntries = (viewer: SignedIn, contestId: string, input: StartInput, now: Date) =>
  db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, contestId)
    const { unit, nominations = [] } = contest.regulation
    const ids = unit === 'pair' ? { pairIds: input.units } : { personIds: input.units }
    const units = [...(await findUnits(tx, ids, dayOf(contest, now))).values()]
    if (units.length < new Set(input.units).size) throw new NotFound()
    const nomination = nominations.find(({ id }) => id === input.nomination)
    await assertNotEntered(tx, contest, units, nomination?.id)
    await assertNotJudging(tx, contest.id, units)
    const begun: string[] = []
    for (const one of units) {
      const eligibility = judgeUnit(one, contest, nomination?.category)
      assertAllowed(mayStart(viewer, { ...one, places: one.members }, contest, eligibility, now))
      begun.push(await insertDraft(tx, viewer, contest, one, nomination?.id ?? null, now))
    }
    return begun
  })

/**
 * Keeps all that was typed and the files that the rules let through.
 *
 * @returns the files that were not taken, and why
 */
export const saveDraft = (viewer: SignedIn, id: string, input: DraftInput, now: Date): Promise<RefusedFile[]> =>
  refusing(twice, () =>
    db.transaction(async (tx) => {
      const entry = await lockEntry(tx, viewer, id, now)
      assertAllowed(mayEdit(viewer, entry, now))
      assertFresh(entry, input.version)
      const { title, annotation, nomination = null } = input
      const { regulation, rules } = entry.contest
      if (nomination !== null && !regulation.nominations?.some(({ id }) => id === nomination))
        throw new Refused((t) => t.entries.because.noSuchNomination)
      await tx
        .update(entries)
        .set({ title, annotation, nomination, version: sql`${entries.version} + 1` })
        .where(eq(entries.id, id))
      await removeFiles(tx, id, input.remove)
      const refused: RefusedFile[] = []
      for (const task of sentTasks(regulation, rules)) {
        const answer = input.answers.find((one) => one.task === task.key)
        if (answer) refused.push(...(await keepAnswer(tx, viewer, id, task, answer, now)))
      }
      await record(tx, viewer, 'entry.saved', id, { removed: input.remove })
      return refused
    }),
  )

async function keepAnswer(
  tx: Transaction,
  viewer: SignedIn,
  entryId: string,
  { key: task, rules }: SentTask,
  { text, link, pupils, files }: DraftInput['answers'][number],
  now: Date,
): Promise<RefusedFile[]> {
  const answer = { text, link, pupils: pupils ?? null, updatedAt: now }
  await tx
    .insert(entryAnswers)
    .values({ entryId, task, ...answer })
    .onConflictDoUpdate({ target: [entryAnswers.entryId, entryAnswers.task], set: answer })
  return addFiles(tx, viewer, { entryId, task, rules }, files)
}

async function insertDraft(
  tx: Transaction,
  viewer: SignedIn,
  contest: LockedContest,
  unit: EntrantUnit,
  nomination: string | null,
  now: Date,
): Promise<string> {
  const { pairId, personId } = unit
  const [entry] = await tx
    .insert(entries)
    .values({ contestId: contest.id, pairId, personId, nomination, createdBy: viewer.personId, createdAt: now })
    .returning()
  if (!entry) throw new Error('an entry was not written')
  await record(tx, viewer, 'entry.begun', entry.id, { contestId: contest.id, pairId, personId })
  if (!isEntrant(viewer, unit)) {
    const told = { ...entry, contest, unit, deadline: contest.intakeClosesAt }
    await writeToEntrants(tx, told, 'begun', { kind: 'begun', by: viewer.name })
  }
  return entry.id
}

/** One entry a contest, or one a nomination, as the regulation says (INV-35). The caller holds the contest's lock. */
async function assertNotEntered(
  tx: Transaction,
  contest: LockedContest,
  units: readonly EntrantUnit[],
  nomination: string | undefined,
): Promise<void> {
  const ids = units.map(unitKey)
  const perNomination = contest.rules.onePer === 'nomination'
  const before = await tx.$count(
    entries,
    and(
      eq(entries.contestId, contest.id),
      ne(entries.state, 'withdrawn'),
      inArray(sql`coalesce(${entries.pairId}, ${entries.personId})`, ids),
      perNomination ? eq(sql`coalesce(${entries.nomination}, '')`, nomination ?? '') : undefined,
    ),
  )
  if (before > 0) throw new Refused(enteredAlready)
}

/** Who judges a contest does not enter it (INV-17). */
async function assertNotJudging(tx: Transaction, contestId: string, units: readonly EntrantUnit[]): Promise<void> {
  const people = units.flatMap(({ members }) => members.map(({ personId }) => personId))
  const [judge] = await listJudges(tx, contestId, people)
  if (judge) throw new Refused((t) => t.entries.because.judges(judge))
}
