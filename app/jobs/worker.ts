import { EventEmitter } from 'node:events'
import { Logger, parseCronItems, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import { settings } from '~/lib/env.server'
import { log } from '~/lib/log.server'
import { watchOverJobs } from './orphaned-jobs'
import { tasks } from './tasks'

export interface RunningWorker {
  /** Settles when the worker has ended, asked or not. */
  ended: Promise<void>
  /** Lets jobs under way finish for some seconds; those cut off are taken again later. */
  stop(): Promise<void>
}

interface Options {
  taskList?: TaskList
  /** How often jobs of dead workers are looked for, in milliseconds. */
  watchInterval?: number
}

/** Takes jobs from the queue of the database, so many at once as the settings say. */
export async function startWorker({ taskList = tasks, watchInterval }: Options = {}): Promise<RunningWorker> {
  let stopping = false
  const events: WorkerEvents = new EventEmitter()
  const watch = watchOverJobs(settings.databaseUrl, watchInterval)
  events.on('pool:create', ({ workerPool }) => watch.add(workerPool.id))
  const runner = await run({
    connectionString: settings.databaseUrl,
    taskList,
    parsedCronItems: parseCronItems([{ task: 'sweep', match: '40 22 * * *' }]),
    concurrency: settings.workerJobs,
    noHandleSignals: true,
    events,
    logger: new Logger(() => (level, message, meta) => stopping || writeLine(level, message, meta)),
  })
  const stop = async () => {
    stopping = true
    await runner.stop()
    await runner.promise
    await watch.stop()
  }
  return { ended: runner.promise, stop }
}

/**
 * Of what the queue tells besides, only the error: the rest holds whole connections, passwords and all. The error is
 * not repeated in the message, whose words may hold what a query was sent with.
 */
function writeLine(level: string, said: string, meta?: { error?: unknown }) {
  const message = meta?.error ? said.replace(/ with error[\s\S]*/, '') : said
  if (level === 'error') log.error({ err: meta?.error }, message)
  else if (level === 'warning') log.warn({ err: meta?.error }, message)
  else log.debug(message)
}
