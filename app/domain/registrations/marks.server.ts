import { and, count, eq, isNull, sql } from 'drizzle-orm'
import { db, type Transaction } from '~db/client.server'
import { registrationPeople, registrations } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed } from '../decision'
import { lockEvent } from '../events/lock.server'
import { runs } from '../events/policy'
import type { SignedIn } from '../viewer'
import { isHost, mayMark } from './policy'
import type { Mark } from './schema'

/**
 * Saves who came and how, by a list (INV-12). Whoever is not on the list keeps his mark; saving the same list again
 * changes nothing. A host's coordinator marks the host's own people alone.
 */
export const markAttendance = (viewer: SignedIn, eventId: string, marks: Record<string, Mark>, now: Date) =>
  db.transaction(async (tx) => {
    const event = await lockEvent(tx, viewer, eventId)
    assertAllowed(mayMark(viewer, event, now))
    const ownOnly = !runs(viewer, event) && isHost(viewer, event) ? event.hostOrganizationId : null
    const marked = Object.entries(marks)
    if (marked.length === 0) return
    const given = sql.join(
      marked.map(([personId, mark]) => sql`(${personId}::uuid, ${mark})`),
      sql`, `,
    )
    const rows = await tx.execute<{ person_id: string }>(sql`
      update ${registrationPeople} p set
        present = m.mark <> 'absent',
        present_mode = case when m.mark <> 'absent' then m.mark::attendance_mode end,
        marked_by = ${viewer.personId}, marked_at = ${now.toISOString()}::timestamptz, method = 'list'
      from (values ${given}) m (person_id, mark), ${registrations} r
      where p.event_id = ${eventId} and p.person_id = m.person_id and p.active
        and r.id = p.registration_id and r.state = 'confirmed'
        and (${ownOnly}::uuid is null or p.organization_id = ${ownOnly}::uuid)
        and (p.present, p.present_mode) is distinct from
          (m.mark <> 'absent', case when m.mark <> 'absent' then m.mark::attendance_mode end)
      returning p.person_id`)
    if (rows.length > 0) await record(tx, viewer, 'attendance.marked', eventId, { people: rows.length })
  })

/** How many of those confirmed have no mark yet. */
export async function countUnmarked(tx: Transaction, eventId: string): Promise<number> {
  const [row] = await tx
    .select({ unmarked: count() })
    .from(registrationPeople)
    .innerJoin(registrations, eq(registrations.id, registrationPeople.registrationId))
    .where(
      and(
        eq(registrationPeople.eventId, eventId),
        eq(registrations.state, 'confirmed'),
        isNull(registrationPeople.present),
      ),
    )
  return row?.unmarked ?? 0
}
