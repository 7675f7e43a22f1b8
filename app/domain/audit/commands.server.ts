import type { Transaction } from '~db/client.server'
import { auditRecords } from '~db/schema'
import type { Viewer } from '../viewer'

/**
 * Writes who did what into the audit log, in the command's own transaction (INV-47).
 * @param action «noun.verb», as 'entry.submitted'
 */
export async function record(
  tx: Transaction,
  viewer: Pick<Viewer, 'personId' | 'ip'>,
  action: string,
  subjectId: string | null,
  details: Record<string, unknown> = {},
  reason?: string,
): Promise<void> {
  await tx
    .insert(auditRecords)
    .values({ personId: viewer.personId, ip: viewer.ip, action, subjectId, details, reason: reason ?? null })
}
