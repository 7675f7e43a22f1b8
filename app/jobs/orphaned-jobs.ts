import postgres from 'postgres'
import { log } from '~/lib/log.server'

/** Any number; with a pool's name it makes the key of the lock that says the pool lives. */
const living = 0xd0e9

/**
 * A worker that is killed leaves its jobs taken, and the queue would give them to another only after hours. So the pool
 * of each worker, by whose name jobs are taken, holds a lock that ends with its process, and jobs taken by a pool whose
 * lock is gone are freed within seconds.
 * @param interval between two looks, and the age of a job below which it is let alone; in milliseconds
 */
export function watchOverJobs(databaseUrl: string, interval = 5000) {
  const sql = postgres(databaseUrl, { max: 1, max_lifetime: null, fetch_types: false, onnotice: () => {} })
  const names: string[] = []
  let stopped = false

  async function free() {
    // Asked of the server each time: a connection that was lost took its locks with it.
    await sql`
      select pg_advisory_lock(${living}, hashtext(name))
      from json_array_elements_text(${JSON.stringify(names)}::text::json) as name
      where not exists (
        select from pg_locks
        where locktype = 'advisory' and classid = ${living} and objid = hashtext(name)::oid and pid = pg_backend_pid()
      )`
    await sql`
      select graphile_worker.force_unlock_workers(array_agg(locked_by))
      from (
        select distinct locked_by from graphile_worker._private_jobs
        where locked_at < now() - ${interval} * interval '1 millisecond'
      ) as taken
      where not exists (
        select from pg_locks
        where locktype = 'advisory' and classid = ${living} and objid = hashtext(locked_by)::oid and granted
          and database = (select oid from pg_database where datname = current_database())
      )
      having count(*) > 0`
  }

  const report = (thrown: unknown) => stopped || log.warn({ err: thrown }, 'jobs of dead workers could not be freed')
  const timer = setInterval(() => free().catch(report), interval)
  return {
    /** A pool of this process has come into being. */
    add(name: string) {
      names.push(name)
      free().catch(report)
    },
    async stop() {
      stopped = true
      clearInterval(timer)
      await sql.end({ timeout: 1 })
    },
  }
}
