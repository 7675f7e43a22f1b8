import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { type Cursor, pageOf } from '~/lib/keyset'
import { db } from '~db/client.server'
import { auditRecords, people } from '~db/schema'
import { assertAllowed } from '../decision'
import type { Viewer } from '../viewer'
import { readDetails } from './model'
import { mayReadAudit } from './policy'
import { namesOf } from './subjects.server'
import { readableBy } from './visibility.server'

const limit = 100

export interface AuditFilter {
  /** The noun of an action: 'entry' finds 'entry.submitted'. */
  noun: string
  subjectId: string | null
}

/**
 * The audit log as far as the viewer may read it, newest first, with what things are called that it names. Scores never stand
 * in it, so that reading it shows none. Two queries.
 */
export async function listAuditRecords(viewer: Viewer, { noun, subjectId }: AuditFilter, after: Cursor | null) {
  assertAllowed(mayReadAudit(viewer))
  const rows = await db
    .select({
      id: auditRecords.id,
      at: auditRecords.at,
      action: auditRecords.action,
      subjectId: auditRecords.subjectId,
      details: auditRecords.details,
      reason: auditRecords.reason,
      ip: auditRecords.ip,
      name: sql<string | null>`nullif(concat_ws(' ', ${people.lastName}, ${people.firstName}), '')`,
    })
    .from(auditRecords)
    .leftJoin(people, eq(people.id, auditRecords.personId))
    .where(
      and(
        readableBy(viewer),
        noun ? sql`split_part(${auditRecords.action}, '.', 1) = ${noun}` : undefined,
        subjectId ? eq(auditRecords.subjectId, subjectId) : undefined,
        after ? lt(auditRecords.id, Number(after[0])) : undefined,
      ),
    )
    .orderBy(desc(auditRecords.id))
    .limit(limit + 1)
  const { rows: onPage, next } = pageOf(rows, limit, (row) => [String(row.id)])
  const records = onPage.map(({ details, ...row }) => ({ ...row, ...readDetails(details) }))
  const names = await namesOf(records.flatMap((row) => [row.subjectId ?? [], row.ids].flat()))
  return {
    records: records.map(({ ids, ...row }) => ({
      ...row,
      /** What it was done to. */
      subject: names.get(row.subjectId ?? '') ?? row.title,
      /** What else had to do with it. */
      about: ids.filter((id) => id !== row.subjectId).flatMap((id) => names.get(id) ?? []),
    })),
    next,
  }
}
