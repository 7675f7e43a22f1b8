import { desc, eq, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { db } from '~db/client.server'
import { sheetVersions } from '~db/schema'

/** Whether the juror waits for this sheet back: he asked for it, and nothing has come of it yet. */
export const isAskedBack = (sheet: { id: AnyPgColumn; state: AnyPgColumn }): SQL<boolean> => {
  const lastAct = db
    .select({ act: sheetVersions.act })
    .from(sheetVersions)
    .where(eq(sheetVersions.assignmentId, sheet.id))
    .orderBy(desc(sheetVersions.id))
    .limit(1)
  return sql<boolean>`(${sheet.state} = 'submitted' and coalesce(${lastAct} = 'asked_back', false))`
}

/** Whether it is for this member to give that one's sheet back: `giverBack` of the policy, in SQL. */
export const givesBack = (member: { role: AnyPgColumn }, owner: { role: AnyPgColumn }): SQL =>
  sql`${member.role} = (case ${owner.role} when 'chair' then 'secretary' else 'chair' end)::jury_role`
