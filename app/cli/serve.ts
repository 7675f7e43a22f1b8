import { settings } from '~/lib/env.server'
import type { Life } from './command'

/** Starts the worker, unless it runs apart, and then the web server. */
export async function serve(life: Life): Promise<void> {
  if (settings.workerInside) await work(life)
  const { log } = await import('~/lib/log.server')
  process.on('unhandledRejection', (reason) => {
    if (!life.signal.aborted) log.error({ err: reason }, 'a promise failed that nobody waited for')
  })
  const { startServer } = await import('~/http/server')
  await life.open(startServer())
}

export async function work(life: Life): Promise<void> {
  const { startWorker } = await import('~/jobs/worker')
  const worker = await life.open(startWorker())
  life.standOn(worker.ended, 'The worker')
}
