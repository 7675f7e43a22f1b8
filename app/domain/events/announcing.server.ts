import { eq } from 'drizzle-orm'
import { clock } from '~/lib/zones'
import type { Transaction } from '~db/client.server'
import { lessons } from '~db/schema'
import { record } from '../audit/commands.server'
import { Refused } from '../decision'
import type { SignedIn } from '../viewer'
import { type Checked, isPairActive, listFaults } from './checks.server'

/**
 * Refuses with every fault that forbids announcing the event as it now is, a sentence for each. A pair let through by
 * a written reason goes into the audit log (INV-11, INV-47).
 */
export async function assertAnnounceable(tx: Transaction, viewer: SignedIn, event: Checked): Promise<void> {
  const faults = await listFaults(event, tx)
  if (faults.length > 0) throw new Refused((t) => faults.map((say) => say(t)).join(' '))
  const [lesson] = await tx.select().from(lessons).where(eq(lessons.eventId, event.id))
  if (!lesson?.pairId || (await isPairActive(tx, lesson.pairId, clock(event.timeZone, event.startsAt).date))) return
  await record(tx, viewer, 'event.pair_overridden', event.id, { pairId: lesson.pairId }, lesson.pairReason)
}
