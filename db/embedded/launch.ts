import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '~/lib/free-port.server'
import { UnusableData } from '~/lib/operator-error'
import { type Account, spawnedAs } from './account'
import { findPostmaster } from './postmaster'

export interface Launched {
  port: number
  /** Settles when the server has ended, asked or not. */
  ended: Promise<void>
  stop(): Promise<void>
}

/** Starts the server on a free port of this machine alone, and waits until it answers. */
export async function launch(
  file: string,
  cluster: string,
  options: { account: Account; durable: boolean; signal?: AbortSignal },
): Promise<Launched> {
  const port = await freePort()
  const journal = `${cluster}.log`
  const output = openSync(journal, 'w', 0o600)
  const child = spawn(file, ['-D', cluster, ...configuration(port, options.durable)], {
    ...spawnedAs(options.account),
    stdio: ['ignore', output, output],
    // A session of its own: Ctrl-C reaches us alone, and we stop the server after all who use it.
    detached: true,
  })
  closeSync(output)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()))
  const watchman = child.pid ? postWatchman(child.pid, cluster, options.account) : undefined
  ended.then(() => watchman?.kill('SIGKILL'))
  try {
    await untilReady(child, cluster, options.signal)
  } catch (thrown) {
    await stop(child, ended)
    if (options.signal?.aborted) throw thrown
    const lastWords = readFileSync(journal, 'utf8').trim().split('\n').slice(-5).join('\n  ')
    throw new UnusableData(
      `PostgreSQL could not start on ${cluster}. Its last words (all are in ${journal}):\n  ${lastWords}`,
    )
  }
  return { port, ended, stop: () => stop(child, ended) }
}

function configuration(port: number, durable: boolean): string[] {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    log_min_error_statement: 'panic',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** Stops the server should this process end without doing so: a shell that waits for its stdin to close. */
function postWatchman(pid: number, cluster: string, account: Account): ChildProcess | undefined {
  if (process.platform === 'win32') return undefined
  const watchman = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$1"', 'duet-watchman', String(pid), cluster], {
    ...spawnedAs(account),
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  watchman.unref()
  return watchman
}

async function untilReady(child: ChildProcess, cluster: string, signal?: AbortSignal): Promise<void> {
  let ended = child.pid === undefined
  child.once('exit', () => {
    ended = true
  })
  for (;;) {
    signal?.throwIfAborted()
    if (ended) throw new Error('ended')
    const postmaster = findPostmaster(cluster)
    if (postmaster?.pid === child.pid && postmaster?.ready) return
    await pause(25)
  }
}

/** Fast shutdown; after ten seconds at once, which the next start recovers from. */
async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGINT')
  const impatience = setTimeout(() => child.kill('SIGQUIT'), 10_000)
  await ended
  clearTimeout(impatience)
}
