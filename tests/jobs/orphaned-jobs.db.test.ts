import { afterAll, expect, test, vi } from 'vitest'
import { watchOverJobs } from '~/jobs/orphaned-jobs'
import { settings } from '~/lib/env.server'
import { sql } from '~db/client.server'

const watches: ReturnType<typeof watchOverJobs>[] = []

afterAll(() => Promise.all(watches.map((watch) => watch.stop())))

const watchFor = (worker: string) => {
  const watch = watchOverJobs(settings.databaseUrl)
  watches.push(watch)
  watch.add(worker)
  return watch
}

/** A job as it looks while a worker has it, taken so many seconds ago. */
async function takenJob(worker: string, seconds: number): Promise<string> {
  const [job] = await sql<{ id: string }[]>`select id from graphile_worker.add_job('nothing', '{}'::json)`
  await sql`
    update graphile_worker._private_jobs
    set locked_by = ${worker}, locked_at = now() - ${seconds} * interval '1 second' where id = ${job?.id ?? ''}`
  return job?.id ?? ''
}

const workersOf = async (...jobs: string[]) => {
  const rows = await sql<{ worker: string | null }[]>`
    select locked_by as worker from graphile_worker._private_jobs where id = any(${jobs}) order by id`
  return rows.map(({ worker }) => worker)
}

test('jobs of a worker that is gone are freed, those of one that lives are not', async () => {
  const living = watchFor('worker-living')
  const jobs = [
    await takenJob('worker-living', 600),
    await takenJob('worker-killed', 600),
    await takenJob('worker-new', 1),
  ]
  watchFor('worker-other')
  await vi.waitFor(async () => expect(await workersOf(...jobs)).toEqual(['worker-living', null, 'worker-new']), 5000)

  await living.stop()
  watchFor('worker-third')
  await vi.waitFor(async () => expect((await workersOf(...jobs))[0]).toBeNull(), 5000)
})
