import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { type Cursor, pageOf } from '~/lib/keyset'
import { db } from '~db/client.server'
import { auditRecords, people } from '~db/schema'
import { assertAllowed } from '../decision'
import type { Viewer } from '../viewer'
import { mayReadAudit } from './policy'

const limit = 100

export interface AuditFilter {
  /** The noun of an action: 'entry' finds 'entry.submitted'. */
  noun: string
  subjectId: string | null
}

/** The audit log, newest first. Scores never stand in it, so that reading it shows none. */
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
        noun ? sql`split_part(${auditRecords.action}, '.', 1) = ${noun}` : undefined,
        subjectId ? eq(auditRecords.subjectId, subjectId) : undefined,
        after ? lt(auditRecords.id, Number(after[0])) : undefined,
      ),
    )
    .orderBy(desc(auditRecords.id))
    .limit(limit + 1)
  return pageOf(rows, limit, (row) => [String(row.id)])
}
