import type { Messages } from '~/i18n/messages'
import type { Transaction } from '~db/client.server'
import { auditRecords } from '~db/schema'
import type { Viewer } from '../viewer'

/** «noun.verb», as 'entry.submitted': those that the catalogues have words for. */
export type AuditAction = keyof Messages['audit']['actions']

/**
 * Writes who did what into the audit log, in the command's own transaction (INV-47).
 */
export async function record(
  tx: Transaction,
  viewer: Pick<Viewer, 'personId' | 'ip'>,
  action: AuditAction,
  subjectId: string | null,
  details: Record<string, unknown> = {},
  reason?: string,
): Promise<void> {
  await tx
    .insert(auditRecords)
    .values({ personId: viewer.personId, ip: viewer.ip, action, subjectId, details, reason: reason ?? null })
}
