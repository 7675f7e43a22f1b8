import { and, asc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Cursor, pageOf } from '~/lib/keyset'
import { db } from '~db/client.server'
import { appeals, contests, entries, entryMembers, people, protocols } from '~db/schema'
import { NotFound } from '../decision'
import { fullNameOf } from '../people/name.server'
import { seatOf } from '../protocols/basis.server'
import type { SignedIn, Viewer } from '../viewer'
import { mayConsider, mayFile } from './policy'
import { considering, readBy } from './visibility.server'
import { findAppealWindow } from './window.server'

const deciders = alias(people, 'deciders')

const columns = {
  id: appeals.id,
  state: appeals.state,
  filedAt: appeals.filedAt,
  entryId: appeals.entryId,
  number: entries.number,
  filedBy: fullNameOf(),
}

/** One appeal with its decision, and whether the viewer may decide it. */
export async function findAppeal(viewer: Viewer, id: string) {
  const [row] = await db
    .select({
      ...columns,
      text: appeals.text,
      decision: appeals.decision,
      decidedAt: appeals.decidedAt,
      decidedBy: fullNameOf(deciders),
      version: appeals.version,
      contestId: contests.id,
      contestTitle: contests.title,
      timeZone: contests.timeZone,
      protocol: { id: protocols.id, number: protocols.number, date: protocols.date },
      correctedProtocolId: appeals.correctedProtocolId,
      isConsidering: sql<boolean>`${considering(viewer)}`,
    })
    .from(appeals)
    .innerJoin(contests, eq(contests.id, appeals.contestId))
    .innerJoin(entries, eq(entries.id, appeals.entryId))
    .innerJoin(protocols, eq(protocols.id, appeals.protocolId))
    .innerJoin(people, eq(people.id, appeals.filedBy))
    .leftJoin(deciders, eq(deciders.id, appeals.decidedBy))
    .where(and(eq(appeals.id, id), readBy(viewer)))
  if (!row) throw new NotFound()
  return { ...row, mayConsider: mayConsider(await seatOf(db, viewer, row.contestId), row) }
}

const limit = 50

/** Every appeal of a contest, in the order in which they were filed. */
export async function listAppeals(viewer: Viewer, contestId: string, after: Cursor | null) {
  const [contest] = await db
    .select({ id: contests.id, title: contests.title, timeZone: contests.timeZone, appealDays: contests.appealDays })
    .from(contests)
    .where(and(eq(contests.id, contestId), considering(viewer)))
  if (!contest) throw new NotFound()
  const rows = await db
    .select(columns)
    .from(appeals)
    .innerJoin(entries, eq(entries.id, appeals.entryId))
    .innerJoin(people, eq(people.id, appeals.filedBy))
    .where(
      and(
        eq(appeals.contestId, contestId),
        after ? sql`(${appeals.filedAt}, ${appeals.id}) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : undefined,
      ),
    )
    .orderBy(asc(appeals.filedAt), asc(appeals.id))
    .limit(limit + 1)
  const page = pageOf(rows, limit, (row) => [row.filedAt.toISOString(), row.id])
  return { contest, closesAt: (await findAppealWindow(db, contest))?.closesAt ?? null, ...page }
}

/** What the form of an appeal says: about which entry, until when; and the appeal that is there already. */
export async function findFiling(viewer: SignedIn, entryId: string, now: Date) {
  const [entry] = await db
    .select({
      id: entries.id,
      number: entries.number,
      contestId: contests.id,
      contestTitle: contests.title,
      contestState: contests.state,
      timeZone: contests.timeZone,
      appealDays: contests.appealDays,
    })
    .from(entries)
    .innerJoin(contests, eq(contests.id, entries.contestId))
    .innerJoin(entryMembers, eq(entryMembers.entryId, entries.id))
    .where(and(eq(entries.id, entryId), eq(entryMembers.personId, viewer.personId)))
  if (!entry) throw new NotFound()
  const { contestId, contestState, timeZone, appealDays } = entry
  const window = await findAppealWindow(db, { id: contestId, appealDays, timeZone })
  const closesAt = window?.closesAt ?? null
  const filed = window && (await findFiled(entryId, window.protocolId))
  return {
    entry,
    closesAt,
    appealId: filed?.id ?? null,
    mayFile: mayFile({ isMember: true, contestState, closesAt, hasFiled: Boolean(filed) }, now),
  }
}

async function findFiled(entryId: string, protocolId: string) {
  const [filed] = await db
    .select({ id: appeals.id })
    .from(appeals)
    .where(and(eq(appeals.entryId, entryId), eq(appeals.protocolId, protocolId)))
  return filed
}
