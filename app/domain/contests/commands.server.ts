import { eq, sql } from 'drizzle-orm'
import type { Messages } from '~/i18n/messages'
import { db, type Transaction } from '~db/client.server'
import { contestStages, contests } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed, assertFresh, NotFound } from '../decision'
import { placeOfOrganization } from '../organizations/queries.server'
import type { SignedIn } from '../viewer'
import { lockContest } from './lock.server'
import { mayCreate, mayDiscard, mayEditTerms } from './policy'
import { presets } from './presets'
import { begin } from './presets/preset'
import type { ContestInput } from './schema'
import { readIntake } from './sections/general'
import type { Terms } from './terms'
import { columnsOf, readTerms, writeStages, writeTerms } from './terms.server'

/** Begins a contest from a preset, in the words of the organiser's language. Returns its id. */
export const createContest = (viewer: SignedIn, input: ContestInput, t: Messages, now: Date) =>
  db.transaction((tx) => {
    const terms = begin(presets[input.preset](t.contestPresets), { ...input, intake: readIntake(input) })
    return insertContest(tx, viewer, input.organizationId, terms, { preset: input.preset }, now)
  })

/** Writes a draft with these terms for an organisation whose contests the viewer runs. Returns its id. */
export async function insertContest(
  tx: Transaction,
  viewer: SignedIn,
  organizationId: string,
  terms: Terms,
  origin: Record<string, unknown>,
  now: Date,
): Promise<string> {
  const place = await placeOfOrganization(tx, organizationId)
  assertAllowed(mayCreate(viewer, { ...place, level: terms.level }))
  const [contest] = await tx
    .insert(contests)
    .values({
      ...columnsOf(terms, place.municipalityId),
      organizerOrganizationId: organizationId,
      createdBy: viewer.personId,
      createdAt: now,
      changedAt: now,
    })
    .returning({ id: contests.id })
  if (!contest) throw new Error('a contest was not written')
  await writeStages(tx, contest.id, terms)
  await record(tx, viewer, 'contest.created', contest.id, { title: terms.regulation.title, ...origin })
  return contest.id
}

/**
 * Changes the terms: of a draft at once, of an announced contest in a copy that comes into force by an amendment.
 *
 * @param change what becomes of the terms as they now stand in the editor; it may throw NotFound
 */
export const changeTerms = (
  viewer: SignedIn,
  id: string,
  version: number,
  change: (terms: Terms) => Terms,
  now: Date,
) =>
  db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, id)
    assertAllowed(mayEditTerms(viewer, contest))
    assertFresh(contest, version)
    const before = contest.proposed ?? (await readTerms(tx, contest))
    const after = change(before)
    if (contest.state === 'draft') await writeTerms(tx, contest, after, now)
    else await propose(tx, id, after)
    await record(tx, viewer, contest.state === 'draft' ? 'contest.changed' : 'contest.change_prepared', id)
  })

/** Drops what was prepared and leaves the terms in force as they are. */
export const dropProposal = (viewer: SignedIn, id: string, version: number) =>
  db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, id)
    assertAllowed(mayEditTerms(viewer, contest))
    assertFresh(contest, version)
    await propose(tx, id, null)
    await record(tx, viewer, 'contest.change_dropped', id)
  })

/** Deletes a contest that was never announced. */
export const discardContest = (viewer: SignedIn, id: string) =>
  db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, id)
    assertAllowed(mayDiscard(viewer, contest))
    await tx.delete(contestStages).where(eq(contestStages.contestId, id))
    await tx.delete(contests).where(eq(contests.id, id))
    await record(tx, viewer, 'contest.discarded', id, { title: contest.title })
  })

/** The stage of that id, for a change of it. */
export function stageOf(terms: Terms, id: string) {
  const stage = terms.regulation.stages.find((one) => one.id === id)
  if (!stage) throw new NotFound()
  return stage
}

async function propose(tx: Transaction, id: string, terms: Terms | null): Promise<void> {
  await tx
    .update(contests)
    .set({ proposed: terms, version: sql`${contests.version} + 1` })
    .where(eq(contests.id, id))
}
