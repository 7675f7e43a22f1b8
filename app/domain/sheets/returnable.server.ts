import { and, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Messages } from '~/i18n/messages'
import { db } from '~db/client.server'
import { assignments, contestStages, contests, entries, jurors, people } from '~db/schema'
import { blindCode } from '../contests/contest-file.server'
import { NotFound, whyNot } from '../decision'
import { givesBack } from '../jury/asked-back.server'
import { countedSheets } from '../jury/counted.server'
import { fullNameOf } from '../people/name.server'
import type { SignedIn } from '../viewer'
import { findLastAct, standingRequest } from './history.server'
import { mayReopen } from './policy'
import { readableSheets } from './visibility.server'

const me = alias(jurors, 'me')

/**
 * A sheet as the one who gives it back knows it, whether or not its scores are open to him (INV-22): whose it is, on
 * which work, what its juror asks. None of its scores; null where it is not for the viewer to give back.
 */
async function findGoverned(viewer: SignedIn, id: string) {
  const [row] = await db
    .select({
      id: assignments.id,
      state: assignments.state,
      version: assignments.version,
      stageState: contestStages.state,
      owner: { personId: jurors.personId, state: jurors.state, role: jurors.role },
      juror: fullNameOf(),
      isReadable: sql<boolean>`${readableSheets(viewer)}`,
      contestId: contests.id,
      contestTitle: contests.title,
      timeZone: contests.timeZone,
      blind: contests.blind,
      number: entries.number,
      title: entries.title,
    })
    .from(assignments)
    .innerJoin(jurors, eq(jurors.id, assignments.jurorId))
    .innerJoin(people, eq(people.id, jurors.personId))
    .innerJoin(contests, eq(contests.id, assignments.contestId))
    .innerJoin(
      contestStages,
      and(eq(contestStages.contestId, assignments.contestId), eq(contestStages.key, assignments.stage)),
    )
    .innerJoin(entries, eq(entries.id, assignments.entryId))
    .innerJoin(
      me,
      and(
        eq(me.contestId, assignments.contestId),
        eq(me.personId, viewer.personId),
        eq(me.state, 'confirmed'),
        givesBack(me, jurors),
      ),
    )
    .where(and(eq(assignments.id, id), countedSheets()))
  return row ?? null
}

/** What the page of giving a sheet back shows. */
export async function findReturnable(viewer: SignedIn, id: string, t: Messages) {
  const sheet = await findGoverned(viewer, id)
  if (!sheet) throw new NotFound()
  return sayReturnable(sheet, t)
}

/** The same for the sheet's own page, as long as its scores are shut to the viewer; null where he may read it. */
export async function findShutSheet(viewer: SignedIn, id: string, t: Messages) {
  const sheet = await findGoverned(viewer, id)
  return sheet && !sheet.isReadable ? sayReturnable(sheet, t) : null
}

async function sayReturnable(sheet: NonNullable<Awaited<ReturnType<typeof findGoverned>>>, t: Messages) {
  const { id, state, version, stageState, owner, juror, contestId, contestTitle, timeZone, blind, number, title } =
    sheet
  const request = standingRequest(state, await findLastAct(db, id))
  return {
    contest: { id: contestId, title: contestTitle },
    work: { number, code: blind ? blindCode(number ?? 0) : null, title },
    sheet: { id, version, juror, isIn: state === 'submitted' },
    request: request && { reason: request.reason, at: t.dates.moment(request.at, timeZone) },
    because: {
      reopen: whyNot(mayReopen({ state, stageState, isOfAdmitted: true, juror: owner, isGiverBack: true }), t),
    },
  }
}

export type ReturnableSheet = Awaited<ReturnType<typeof findReturnable>>
