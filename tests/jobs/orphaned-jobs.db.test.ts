import { afterAll, expect, test, vi } from 'vitest'
import { watchOverJobs } from '~/jobs/orphaned-jobs'
import { startWorker } from '~/jobs/worker'
import { settings } from '~/lib/env.server'
import { sql } from '~db/client.server'

const watches: ReturnType<typeof watchOverJobs>[] = []

afterAll(() => Promise.all(watches.map((watch) => watch.stop())))

const watchFor = (pool: string, interval?: number) => {
  const watch = watchOverJobs(settings.databaseUrl, interval)
  watches.push(watch)
  watch.add(pool)
  return watch
}

const addJob = async (task: string): Promise<string> => {
  const [job] = await sql<{ id: string }[]>`select id from graphile_worker.add_job(${task}, '{}'::json)`
  return job?.id ?? ''
}

/** A job as it looks while a worker has it, taken so many seconds ago. */
async function takenJob(pool: string, seconds: number): Promise<string> {
  const id = await addJob('nothing')
  await sql`
    update graphile_worker._private_jobs
    set locked_by = ${pool}, locked_at = now() - ${seconds} * interval '1 second' where id = ${id}`
  return id
}

const takersOf = async (...jobs: string[]) => {
  const rows = await sql<{ pool: string | null }[]>`
    select locked_by as pool from graphile_worker._private_jobs where id = any(${jobs}) order by id`
  return rows.map(({ pool }) => pool)
}

/** Who holds the lock that says that a pool lives. */
async function holdersOf(pool: string): Promise<number[]> {
  const rows = await sql<{ pid: number }[]>`
    select pid from pg_locks where locktype = 'advisory' and objid = hashtext(${pool})::oid and granted`
  return rows.map(({ pid }) => pid)
}

const isWatched = (pool: string) => vi.waitFor(async () => expect(await holdersOf(pool)).toHaveLength(1), 5000)

test('jobs of a worker that is gone are freed, those of one that lives are not', async () => {
  const living = watchFor('pool-living')
  await isWatched('pool-living')
  const jobs = [await takenJob('pool-living', 600), await takenJob('pool-killed', 600), await takenJob('pool-new', 1)]
  watchFor('pool-other')
  await vi.waitFor(async () => expect(await takersOf(...jobs)).toEqual(['pool-living', null, 'pool-new']), 5000)

  await living.stop()
  watchFor('pool-third')
  await vi.waitFor(async () => expect((await takersOf(...jobs))[0]).toBeNull(), 5000)
})

test('a worker whose connection was cut says again that it lives', async () => {
  watchFor('pool-cut', 50)
  await isWatched('pool-cut')
  const [before] = await holdersOf('pool-cut')
  await sql`select pg_terminate_backend(${before ?? 0}, 5000)`
  await vi.waitFor(
    async () => expect((await holdersOf('pool-cut')).filter((pid) => pid !== before)).toHaveLength(1),
    5000,
  )
})

test('a job at work for longer than its watch looks away stays with its worker and is done once', async () => {
  const begun = Promise.withResolvers<void>()
  const end = Promise.withResolvers<void>()
  const long = vi.fn(() => {
    begun.resolve()
    return end.promise
  })
  const job = await addJob('long')
  const worker = await startWorker({ taskList: { long }, watchInterval: 100 })
  await begun.promise
  const orphan = await takenJob('pool-dead', 0)
  // By the time a younger job of nobody is freed, the long one has been looked at.
  await vi.waitFor(async () => expect(await takersOf(orphan)).toEqual([null]), 5000)
  expect(await takersOf(job)).toEqual([expect.stringMatching(/^pool-/)])
  end.resolve()
  await vi.waitFor(async () => expect(await takersOf(job)).toEqual([]), 5000)
  expect(long).toHaveBeenCalledTimes(1)
  await worker.stop()
})
