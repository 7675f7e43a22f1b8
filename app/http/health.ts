import { sql } from '~db/client.server'
import { pendingMigrations } from '~db/migrate.server'

export interface Health {
  status: 'ok' | 'failing'
  database: 'ok' | 'unreachable' | 'not migrated'
}

const patience = 3000

/** Whether requests can be served: the database answers, and has the migrations of this build. */
export async function checkHealth(): Promise<Health> {
  let impatience: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    impatience = setTimeout(reject, patience)
  })
  try {
    const pending = await Promise.race([pendingMigrations(sql), late])
    return pending === 0 ? { status: 'ok', database: 'ok' } : { status: 'failing', database: 'not migrated' }
  } catch {
    return { status: 'failing', database: 'unreachable' }
  } finally {
    clearTimeout(impatience)
  }
}
