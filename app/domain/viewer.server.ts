import { sql } from 'drizzle-orm'
import { db } from '~db/client.server'
import type { HeldRole, Viewer } from './viewer'

/** All that policies ask about a person, in one query. */
export async function findViewer(personId: string, ip: string | null, today: string): Promise<Viewer> {
  const [row] = await db.execute<{
    name: string
    roles: HeldRole[]
    pairs: string[]
    organizations: string[]
    juries: string[]
  }>(sql`
    select
      concat_ws(' ', p.last_name, p.first_name, nullif(p.middle_name, '')) as name,
      coalesce((select json_agg(json_build_object('role', r.role, 'scope', r.scope, 'scopeId', r.scope_id))
        from role_assignments r where r.person_id = p.id and r.ended_at is null), '[]') as roles,
      array(select id from pairs where mentor_id = p.id union select id from pairs where mentee_id = p.id) as pairs,
      array(select organization_id from employments e
        where e.person_id = p.id and e.from_date <= ${today} and (e.to_date is null or e.to_date >= ${today})) as organizations,
      array(select contest_id from jurors j where j.person_id = p.id and j.state in ('invited', 'confirmed')) as juries
    from people p where p.id = ${personId}`)
  if (!row) throw new Error(`a session names person ${personId}, who is not there`)
  return {
    personId,
    name: row.name,
    roles: row.roles,
    pairIds: row.pairs,
    organizationIds: row.organizations,
    juryContestIds: row.juries,
    ip,
  }
}
