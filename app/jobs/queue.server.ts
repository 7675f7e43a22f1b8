import { sql } from 'drizzle-orm'
import type { Connection } from '~db/client.server'

/** What each task is given. A task's file is `jobs/<name>.ts`. */
export interface Jobs {
  'send-letter': { letterId: string }
  /** `news` is an EventNews of emails/event-notice with its instant as text. */
  'event-notice': { eventId: string; sequence: number; news: Record<string, string> }
  'password-link': { email: string; locale: 'ru' | 'en'; personId: string | null; ip: string | null }
  'render-documents': { batchId: string }
  'import-pairs': { importId: string }
  'contest-notice': { contestId: string; news: 'announced' | 'amended' | 'cancelled'; amendmentId?: string }
  'results-notice': { contestId: string }
  'protocol-notice': { protocolId: string }
  'jury-conflicts': { contestId: string }
  sweep: Record<string, never>
  'jury-reminder': { contestId: string; stage: string }
}

/**
 * Adds a job that a worker takes once the transaction has committed, and never if it rolls back.
 * With `key`, a job still waiting under it is replaced rather than doubled.
 */
export async function addJob<Name extends keyof Jobs>(
  tx: Connection,
  name: Name,
  payload: Jobs[Name],
  options: { key?: string; runAt?: Date } = {},
): Promise<void> {
  await tx.execute(sql`
    select graphile_worker.add_job(
      ${name}::text,
      ${JSON.stringify(payload)}::json,
      run_at => ${options.runAt?.toISOString() ?? null}::timestamptz,
      job_key => ${options.key ?? null}::text
    )`)
}
