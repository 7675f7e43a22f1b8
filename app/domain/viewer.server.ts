import { sql } from 'drizzle-orm'
import { db } from '~db/client.server'
import type { HeldRole, Viewer } from './viewer'

/** The clocks of the district where the person works, else of the one, or the region, that he looks after. */
const workZone = (today: string) => sql`coalesce(
  (select m.time_zone from employments e
    join organizations o on o.id = e.organization_id join municipalities m on m.id = o.municipality_id
    where e.person_id = p.id and e.from_date <= ${today} and (e.to_date is null or e.to_date >= ${today})
    order by e.is_main desc, e.from_date desc limit 1),
  (select coalesce(m.time_zone, g.time_zone) from role_assignments r
    left join organizations o on r.scope = 'organization' and o.id = r.scope_id
    left join municipalities m on m.id = coalesce(o.municipality_id, case r.scope when 'municipality' then r.scope_id end)
    left join regions g on r.scope = 'region' and g.id = r.scope_id
    where r.person_id = p.id and r.ended_at is null and coalesce(m.time_zone, g.time_zone) is not null
    order by r.id limit 1))`

/** All that policies ask about a person, and his clocks, in one query. */
export async function findViewer(
  personId: string,
  ip: string | null,
  today: string,
): Promise<Viewer & { workZone: string | null }> {
  const [row] = await db.execute<{
    name: string
    roles: HeldRole[]
    pairs: string[]
    organizations: string[]
    juries: string[]
    work_zone: string | null
  }>(sql`
    select
      concat_ws(' ', p.last_name, p.first_name, nullif(p.middle_name, '')) as name,
      coalesce((select json_agg(json_build_object('role', r.role, 'scope', r.scope, 'scopeId', r.scope_id))
        from role_assignments r where r.person_id = p.id and r.ended_at is null), '[]') as roles,
      array(select id from pairs where mentor_id = p.id union select id from pairs where mentee_id = p.id) as pairs,
      array(select organization_id from employments e
        where e.person_id = p.id and e.from_date <= ${today} and (e.to_date is null or e.to_date >= ${today})) as organizations,
      array(select contest_id from jurors j where j.person_id = p.id and j.state in ('invited', 'confirmed')) as juries,
      ${workZone(today)} as work_zone
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
    workZone: row.work_zone,
  }
}
