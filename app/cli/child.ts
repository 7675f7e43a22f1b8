import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { environmentWith } from '~/lib/env.server'
import type { Life } from './command'

interface Child {
  /** What Node is given: its options, a script, the script's arguments. */
  args: string[]
  env?: Record<string, string>
  /** Keep what it says instead of showing it. */
  quiet?: boolean
  /** Should it be stopped, it has something to put in order first. */
  graceful?: boolean
}

const patience = 10_000

/**
 * Runs a Node process to its end. Should we be stopped before, it is stopped with all it started, and this rejects:
 * it may well have ended with 0.
 */
export async function runChild(life: Life, { args, env = {}, quiet = false, graceful = false }: Child) {
  const output = quiet ? 'pipe' : 'inherit'
  const child = spawn(process.execPath, args, {
    env: environmentWith(quiet ? { ...env, NO_COLOR: '1', FORCE_COLOR: '0' } : env),
    stdio: ['ignore', output, output],
    detached: process.platform !== 'win32',
  })
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
  const kill = (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal)
  }
  const stop = async () => {
    kill(graceful ? 'SIGTERM' : 'SIGKILL')
    const impatience = setTimeout(() => kill('SIGKILL'), patience)
    await ended
    clearTimeout(impatience)
  }
  await life.open(Promise.resolve({ stop }))
  const said = [child.stdout, child.stderr].map((stream) => (stream ? text(stream) : ''))
  const [code, ...parts] = await Promise.all([ended, ...said])
  life.signal.throwIfAborted()
  return { code, said: parts.join('\n').trim() }
}
