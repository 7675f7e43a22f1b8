import { sql } from 'drizzle-orm'
import { Refused } from '~/domain/decision'
import { db } from '~db/client.server'
import type { Visit } from './visit.server'

/** Said to whoever asks too often (429). */
export class TooOften extends Refused {
  constructor() {
    super((t) => t.answers.tooMany)
    this.name = 'TooOften'
  }
}

/**
 * Counts an attempt under a key and refuses past `most` in a window of `seconds`. Counted in the database, so that
 * many web processes share the count.
 */
export async function limitRate(
  { now }: Pick<Visit, 'now'>,
  key: string,
  most: number,
  seconds: number,
): Promise<void> {
  const length = seconds * 1000
  const window = Math.floor(now.getTime() / length) * length
  const [row] = await db.execute<{ count: number }>(sql`
    insert into rate_limits (key, count, last_request) values (${key}, 1, ${window})
    on conflict (key) do update set
      count = case when rate_limits.last_request = ${window} then rate_limits.count + 1 else 1 end,
      last_request = ${window}
    returning count`)
  if (row && row.count > most) throw new TooOften()
}
