import { and, eq, inArray, notInArray, sql } from 'drizzle-orm'
import { catalogue } from '~/i18n/catalogue'
import type { Messages } from '~/i18n/messages'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { db, type Transaction } from '~db/client.server'
import { assignments, entries, jurors, scores, sheetVersions } from '~db/schema'
import { jurorLetter } from '~emails/juror-letter'
import { record } from '../audit/commands.server'
import { blindCode } from '../contests/contest-file.server'
import { assertAllowed, assertFresh, type Reason, Refused } from '../decision'
import { isBarred } from '../jury/conflicts.server'
import { sitsAs } from '../jury/queries.server'
import { post } from '../letters/commands.server'
import type { Scores, Stage } from '../scoring/contest-file'
import { sheetProgress } from '../scoring/sheet-progress'
import type { SignedIn } from '../viewer'
import { findLastAct, standingRequest } from './history.server'
import { type LockedSheet, lockSheet, readSheetScores } from './lock.server'
import { linesOf, readScores } from './model'
import { giverBack, mayAskBack, mayFill, mayHandIn, mayReopen } from './policy'
import type { ReopeningInput, SheetInput } from './schema'

/** Keeps what is typed so far. Returns the sheet's new version, which the next save names, and when it was saved. */
export const saveSheet = (viewer: SignedIn, id: string, input: SheetInput, now: Date) =>
  db.transaction(async (tx) => {
    const sheet = await lockSheet(tx, viewer, id)
    assertAllowed(mayFill(viewer, sheet))
    return { version: await keep(tx, sheet, input, now), savedAt: now }
  })

/**
 * Keeps and hands in: from now on the sheet counts, and only the chair can give it back. A conflict that has come to
 * light since takes the sheet off instead, for good (INV-18). Returns where the juror stands.
 */
export async function handInSheet(viewer: SignedIn, id: string, input: SheetInput, now: Date) {
  const done = await db.transaction(async (tx) => {
    const sheet = await lockSheet(tx, viewer, id, 'update')
    assertAllowed(mayFill(viewer, sheet))
    // A refusal would undo what was found.
    if (await isBarred(tx, sheet.contest, sheet.entryId, sheet.jurorId, now)) return null
    await keep(tx, sheet, input, now)
    const standing = await readSheetScores(tx, id)
    const { blank } = sheetProgress(sheet.rules, standing)
    const decision = mayHandIn(viewer, { ...sheet, blanks: blank.length })
    if (!decision.allowed) throw new Refused(decision.because, blanksAtLines(sheet.rules, blank))
    await tx
      .update(assignments)
      .set({ state: 'submitted', submittedAt: now, version: sql`${assignments.version} + 1` })
      .where(eq(assignments.id, id))
    await keepVersion(tx, viewer, id, 'submitted', standing, { comment: input.comment }, now)
    await record(tx, viewer, 'sheet.handed_in', id, { contestId: sheet.contestId, stage: sheet.stage })
    return { contestId: sheet.contestId, stage: sheet.stage, jurorId: sheet.jurorId }
  })
  if (!done) throw new Refused((t) => t.sheets.because.takenOff)
  return done
}

/** Gives a sheet back to its juror, with a reason that he reads and the log keeps. */
export const reopenSheet = (viewer: SignedIn, id: string, { version, reason }: ReopeningInput, now: Date) =>
  db.transaction(async (tx) => {
    const sheet = await lockSheet(tx, viewer, id, 'update')
    assertAllowed(mayReopen({ ...sheet, isGiverBack: await sitsAs(giverBack(sheet), viewer, sheet.contestId, tx) }))
    assertFresh(sheet, version)
    await tx
      .update(assignments)
      .set({ state: 'reopened', version: version + 1 })
      .where(eq(assignments.id, id))
    const comment = sheet.comment
    await keepVersion(tx, viewer, id, 'reopened', await readSheetScores(tx, id), { comment, reason }, now)
    await record(tx, viewer, 'sheet.reopened', id, { contestId: sheet.contestId, stage: sheet.stage }, reason)
    const work = await nameWork(tx, sheet)
    const letter = { contest: sheet.contest.title, role: sheet.juror.role, work, note: reason }
    const key = `sheet-reopened:${id}:${version}`
    const address = absolute(paths.sheet(id))
    await post(tx, sheet.juror.personId, jurorLetter(catalogue('ru'), 'reopened', { ...letter, key, address }))
    return { contestId: sheet.contestId, stage: sheet.stage }
  })

/** Asks whoever gives it back, by letter, for one's own sheet; the request stands until it is given back. */
export const askSheetBack = (viewer: SignedIn, id: string, { version, reason }: ReopeningInput, now: Date) =>
  db.transaction(async (tx) => {
    const sheet = await lockSheet(tx, viewer, id)
    const isAskedBack = standingRequest(sheet.state, await findLastAct(tx, id)) !== null
    assertAllowed(mayAskBack(viewer, { ...sheet, isAskedBack }))
    const [giver] = await tx
      .select({ personId: jurors.personId, role: jurors.role })
      .from(jurors)
      .where(
        and(
          eq(jurors.contestId, sheet.contestId),
          eq(jurors.role, giverBack(sheet)),
          inArray(jurors.state, ['invited', 'confirmed']),
        ),
      )
    if (!giver) throw new Refused((t) => t.sheets.because.nobodyToAsk)
    const letter = jurorLetter(catalogue('ru'), 'asked_back', {
      key: `sheet-asked-back:${id}:${version}`,
      contest: sheet.contest.title,
      role: giver.role,
      work: await nameWork(tx, sheet),
      note: `${viewer.name}: ${reason}`,
      address: absolute(paths.sheet(id)),
    })
    await post(tx, giver.personId, letter)
    await keepVersion(
      tx,
      viewer,
      id,
      'asked_back',
      await readSheetScores(tx, id),
      { comment: sheet.comment, reason },
      now,
    )
    await record(tx, viewer, 'sheet.asked_back', id, { contestId: sheet.contestId }, reason)
  })

/** The work of a sheet as a letter names it. */
async function nameWork(tx: Transaction, { entryId, contest }: LockedSheet): Promise<string> {
  const [entry] = await tx
    .select({ number: entries.number, title: entries.title })
    .from(entries)
    .where(eq(entries.id, entryId))
  const number = entry?.number ?? 0
  return `${contest.blind ? blindCode(number) : catalogue('ru').jury.entryNumber(number)} ${entry?.title ?? ''}`.trim()
}

async function keep(tx: Transaction, sheet: LockedSheet, input: SheetInput, now: Date): Promise<number> {
  assertFresh(sheet, input.version)
  const { scores: typed, faults } = readScores(sheet.rules, input.scores)
  if (faults.length > 0) {
    const fields = faults.map(({ line, why }) => [fieldOf(line), (t: Messages) => t.sheets.faults[why]])
    throw new Refused((t) => t.sheets.because.faulty(faults.length), Object.fromEntries(fields))
  }
  await writeScores(tx, sheet.id, typed)
  const state = sheet.state === 'assigned' ? 'in_progress' : sheet.state
  const version = sheet.version + 1
  await tx
    .update(assignments)
    .set({ comment: input.comment, savedAt: now, state, version })
    .where(eq(assignments.id, sheet.id))
  return version
}

/** The field of a line on the form. */
const fieldOf = (line: number) => `scores[${line}]`

const blanksAtLines = (stage: Stage, blank: readonly string[]): Record<string, Reason> =>
  Object.fromEntries(
    linesOf(stage).flatMap(({ key, criterion }, line) =>
      blank.includes(key) ? [[fieldOf(line), (t: Messages) => t.sheets.blank(criterion.title)]] : [],
    ),
  )

async function writeScores(tx: Transaction, assignmentId: string, typed: Scores): Promise<void> {
  const rows = Object.entries(typed).map(([criterion, value]) => ({ assignmentId, criterion, value: String(value) }))
  const criteria = rows.map(({ criterion }) => criterion)
  await tx
    .delete(scores)
    .where(
      and(
        eq(scores.assignmentId, assignmentId),
        criteria.length > 0 ? notInArray(scores.criterion, criteria) : undefined,
      ),
    )
  if (rows.length === 0) return
  await tx
    .insert(scores)
    .values(rows)
    .onConflictDoUpdate({ target: [scores.assignmentId, scores.criterion], set: { value: sql`excluded.value` } })
}

const keepVersion = (
  tx: Transaction,
  viewer: SignedIn,
  assignmentId: string,
  act: 'submitted' | 'asked_back' | 'reopened',
  standing: Scores,
  { comment, reason = '' }: { comment: string; reason?: string },
  at: Date,
) =>
  tx.insert(sheetVersions).values({
    assignmentId,
    act,
    scores: Object.fromEntries(Object.entries(standing).map(([key, value]) => [key, String(value)])),
    comment,
    reason,
    by: viewer.personId,
    at,
  })
