import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { log } from '~/lib/log.server'
import { loggedError } from '~/lib/logged-error'
import { Refused } from '../decision'
import type { Answer, Question, Reckoned, Unread } from './reckoner'
import type { Said } from './thread.server'

/*
 * Contest files from outside are computed in threads of their own: exact arithmetic takes as long as a file's numbers and lists
 * make it take, and no file may hold up the server or its memory. A thread that is too long at one is ended.
 */

const thread = path.resolve('app/domain/reckoning/thread.server.ts')

/** Milliseconds for one file. The largest honest ones take half a second. */
const deadline = 5000

/** Milliseconds for a thread to be there at all. */
const arrival = 30_000

/** Milliseconds after which a thread with nothing to do goes. */
const idle = 60_000

const mostWaiting = 10

/** Of one who asks. */
const mostOfOne = 2

const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 }

/** Who asks, and whether he still waits for an answer. */
export interface Asked {
  by: string
  signal: AbortSignal
}

/** One thread and those who wait for it, first come first served. */
class Reckoner {
  private worker: Worker | null = null
  private readonly waiting: Asked[] = []
  private last: Promise<unknown> = Promise.resolve()
  private rest: NodeJS.Timeout | undefined

  /** @throws Refused where too many wait, or the file takes too much time or memory */
  ask(question: Question, asked: Asked): Promise<Reckoned> {
    const own = this.waiting.filter(({ by }) => by === asked.by).length
    if (own >= mostOfOne || this.waiting.length >= mostWaiting) throw busy()
    this.waiting.push(asked)
    const turn = this.last.then(() => {
      if (asked.signal.aborted) throw busy()
      return this.take(question)
    })
    this.last = turn.catch(() => undefined).finally(() => this.leave(asked))
    return turn
  }

  private async take(question: Question): Promise<Reckoned> {
    clearTimeout(this.rest)
    const worker = this.worker ?? (await this.start())
    worker.postMessage(question)
    const said = await this.hear(worker, deadline)
    if ('reckoned' in said) return said.reckoned
    if ('failed' in said && !said.isTooMuch) throw new Error(`a contest file could not be computed: ${said.failed}`)
    throw tooHeavy()
  }

  private async start(): Promise<Worker> {
    const worker = new Worker(thread, {
      execArgv: ['--import', 'tsx'],
      resourceLimits,
    })
    worker.unref()
    // An error ends the thread; that it wanted too much memory is the file's, all else is ours.
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY')
        log.error({ error: loggedError(error) }, 'a reckoning thread failed')
    })
    worker.on('exit', () => {
      if (this.worker === worker) this.worker = null
    })
    this.worker = worker
    await this.hear(worker, arrival)
    return worker
  }

  /** What the thread says next. One that ends, or says nothing in time, is given up. */
  private hear(worker: Worker, within: number): Promise<Said> {
    const { promise, resolve, reject } = Promise.withResolvers<Said>()
    const giveUp = () => {
      this.worker = null
      void worker.terminate()
      reject(tooHeavy())
    }
    const timer = setTimeout(giveUp, within)
    worker.once('message', resolve).once('exit', giveUp)
    return promise.finally(() => {
      clearTimeout(timer)
      worker.off('message', resolve).off('exit', giveUp)
    })
  }

  private leave(asked: Asked): void {
    this.waiting.splice(this.waiting.indexOf(asked), 1)
    if (this.waiting.length > 0) return
    this.rest = setTimeout(() => {
      void this.worker?.terminate()
      this.worker = null
    }, idle).unref()
  }
}

const busy = () => new Refused((t) => t.archive.because.busy)
const tooHeavy = () => new Refused((t) => t.archive.because.tooHeavy)

/** Whoever comes from outside waits for nobody of the house, nor they for him. */
const reckoners = { visitors: new Reckoner(), members: new Reckoner() }

export type Computed = { answer: Answer; unread?: undefined } | { answer?: undefined; unread: Unread }

/**
 * Reads and computes a contest file.
 *
 * @throws Refused where it takes too much time, memory or room on a page
 */
export async function reckonFile(
  line: keyof typeof reckoners,
  question: Question,
  asked: Asked = { by: randomUUID(), signal: new AbortController().signal },
): Promise<Computed> {
  const reckoned = await reckoners[line].ask(question, asked)
  if (reckoned.tooLarge) throw new Refused((t) => t.archive.because.tooLarge)
  return reckoned
}
