import postgres from 'postgres'
import { log } from '~/lib/log.server'

const interval = 5000

/** Any number; with a worker's name it makes the key of the lock that says the worker lives. */
const living = 0xd0e9

/**
 * A worker that is killed leaves its jobs taken, and the queue would give them to another only after hours. So each
 * worker holds a lock that ends with its process, and jobs taken by one whose lock is gone are freed within seconds.
 */
export function watchOverJobs(databaseUrl: string) {
  const sql = postgres(databaseUrl, { max: 1, max_lifetime: null, onnotice: () => {} })
  const names: string[] = []

  async function free() {
    for (const name of names.splice(0)) await sql`select pg_advisory_lock(${living}, hashtext(${name}))`
    const [row] = await sql<{ dead: string[] }[]>`
      select coalesce(array_agg(locked_by), '{}') as dead
      from (
        select distinct locked_by from graphile_worker._private_jobs
        where locked_at < now() - ${interval} * interval '1 millisecond'
      ) as taken
      where not exists (
        select from pg_locks
        where locktype = 'advisory' and classid = ${living} and objid = hashtext(locked_by)::oid and granted
          and database = (select oid from pg_database where datname = current_database())
      )`
    if (row?.dead.length) await sql`select graphile_worker.force_unlock_workers(${row.dead})`
  }

  const report = (thrown: unknown) => log.warn({ err: thrown }, 'jobs of dead workers could not be freed')
  const timer = setInterval(() => free().catch(report), interval)
  return {
    /** A worker of this process has come into being. */
    add(name: string) {
      names.push(name)
      free().catch(report)
    },
    async stop() {
      clearInterval(timer)
      await sql.end({ timeout: 1 })
    },
  }
}
