import { inspect } from 'node:util'
import { OperatorError } from '~/lib/operator-error'

const patience = 20_000

interface Stoppable {
  stop(): Promise<unknown>
}

/** What a command runs in: it ends when its work is done, by a signal, or when what it stands on ends. */
export interface Life {
  /** Aborted when the command is to stop. */
  signal: AbortSignal
  /** Waits for something to open, and stops it in the end, even where the end comes while it is still opening. */
  open<Opened extends Stoppable>(opening: Promise<Opened>): Promise<Opened>
  /** The command fails should this settle before it is to stop. */
  standOn(ended: Promise<unknown>, name: string): void
  /** Never resolves: the command goes on until it is stopped. */
  forever(): Promise<never>
}

/**
 * Runs a command and exits the process: with 0 (or its own exit code) when it is done or was asked to stop (by SIGINT, SIGTERM, SIGHUP or the
 * end of its parent), with 1 when it failed. What it opened is stopped before that, the last first.
 */
export async function runCommand(work: (life: Life) => Promise<void>): Promise<never> {
  const stopping = new AbortController()
  const opened: Promise<Stoppable>[] = []
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort())
  if (process.connected) process.once('disconnect', () => stopping.abort())

  const outcome = Promise.withResolvers<void>()
  stopping.signal.addEventListener('abort', () => outcome.resolve())
  work({
    signal: stopping.signal,
    open(opening) {
      opened.push(opening)
      return opening
    },
    standOn(ended, name) {
      const fail = () => outcome.reject(new OperatorError(`${name} has ended by itself.`))
      ended.then(fail, fail)
    },
    forever: () => new Promise(() => {}),
  }).then(outcome.resolve, outcome.reject)

  const failure = await outcome.promise.then(() => null, explain)
  if (failure !== null) console.error(failure)
  stopping.abort()
  // What is cut off midway fails in its own way; that is no fault any more.
  process.on('uncaughtException', () => {}).on('unhandledRejection', () => {})
  setTimeout(() => process.exit(1), patience).unref()
  for (const opening of opened.reverse()) {
    const running = await opening.catch(() => null)
    await running?.stop().catch((thrown) => console.error(explain(thrown)))
  }
  process.exit(failure === null ? process.exitCode : 1)
}

/** A sentence for what the person at the console can mend, and the whole trace for what he cannot. */
function explain(thrown: unknown): string {
  if (thrown instanceof OperatorError) return thrown.message
  const { code = '', path, message } = thrown as NodeJS.ErrnoException
  if (code.startsWith('ERR_PARSE_ARGS')) return message
  const reason = systemReasons[code]
  return reason && path ? `${path} cannot be used: ${reason}.` : inspect(thrown)
}

const systemReasons: Record<string, string> = {
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of this path is a file, not a folder',
  EEXIST: 'there is a file where a folder should be',
  EISDIR: 'there is a folder where a file should be',
}
