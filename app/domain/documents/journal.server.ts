import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { type Cursor, pageOf } from '~/lib/keyset'
import { db } from '~db/client.server'
import { contests, events, issuedDocuments } from '~db/schema'
import type { SignedIn } from '../viewer'
import type { JournalFilter } from './journal-filter'
import { cursorOf, isAfter, listed, mentions, order, place } from './queries.server'
import { issuedWithin } from './visibility.server'

const limit = 50

/** A line of the journal of issued documents (domain/documents.md, 4.5). */
const line = {
  ...listed,
  ...place,
  organization: sql<string | null>`${issuedDocuments.snapshot} -> 'recipient' ->> 'organization'`,
  basis: sql<string | null>`${issuedDocuments.snapshot} ->> 'basis'`,
  downloadedAt: issuedDocuments.firstDownloadedAt,
  timeZone: sql<string>`coalesce(${contests.timeZone}, ${events.timeZone})`,
}

/** The journal of what the viewer issues, the newest first. */
export async function listJournal(viewer: SignedIn, filter: JournalFilter, after: Cursor | null) {
  const rows = await select(viewer, filter, after)
    .orderBy(...order)
    .limit(limit + 1)
  return pageOf(rows, limit, cursorOf)
}

/** The journal whole, in the order in which it was written. */
export const readJournal = (viewer: SignedIn, filter: JournalFilter, most: number) =>
  select(viewer, filter, null)
    .orderBy(
      asc(issuedDocuments.createdAt),
      asc(issuedDocuments.kind),
      asc(issuedDocuments.ordinal),
      asc(issuedDocuments.id),
    )
    .limit(most)

export type JournalLine = Awaited<ReturnType<typeof readJournal>>[number]

const select = (viewer: SignedIn, filter: JournalFilter, after: Cursor | null) =>
  db
    .select(line)
    .from(issuedDocuments)
    .leftJoin(contests, eq(contests.id, issuedDocuments.contestId))
    .leftJoin(events, eq(events.id, issuedDocuments.eventId))
    .where(and(isChosen(viewer, filter), isAfter(after)))
    .$dynamic()

const isChosen = (viewer: SignedIn, { search, kind, state, year, contest, event }: JournalFilter) =>
  and(
    issuedWithin(viewer),
    mentions(search),
    kind && eq(issuedDocuments.kind, kind),
    state && eq(issuedDocuments.state, state),
    year ? eq(issuedDocuments.year, year) : undefined,
    contest ? eq(issuedDocuments.contestId, contest) : undefined,
    event ? eq(issuedDocuments.eventId, event) : undefined,
  )

/** Years and sources there are in the viewer's journal, to choose from: the newest of them. */
export async function listJournalChoices(viewer: SignedIn) {
  const [years, sources] = await Promise.all([
    db
      .selectDistinct({ year: issuedDocuments.year })
      .from(issuedDocuments)
      .where(issuedWithin(viewer))
      .orderBy(desc(issuedDocuments.year)),
    db
      .select({
        contestId: issuedDocuments.contestId,
        eventId: issuedDocuments.eventId,
        title: sql<string>`coalesce(${contests.title}, ${events.title})`,
      })
      .from(issuedDocuments)
      .leftJoin(contests, eq(contests.id, issuedDocuments.contestId))
      .leftJoin(events, eq(events.id, issuedDocuments.eventId))
      .where(issuedWithin(viewer))
      .groupBy(issuedDocuments.contestId, issuedDocuments.eventId, contests.title, events.title)
      .orderBy(desc(sql`max(${issuedDocuments.createdAt})`))
      .limit(100),
  ])
  return { years: years.map(({ year }) => year), sources }
}
