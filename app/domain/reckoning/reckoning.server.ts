import path from 'node:path'
import { Worker } from 'node:worker_threads'
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
const megabytes = 512

/** One thread and those who wait for it, first come first served. */
class Reckoner {
  private worker: Worker | null = null
  private waiting = 0
  private last: Promise<unknown> = Promise.resolve()
  private rest: NodeJS.Timeout | undefined

  /** @throws Refused where too many wait, or the file takes too much time or memory */
  ask(question: Question): Promise<Reckoned> {
    if (this.waiting >= mostWaiting) throw new Refused((t) => t.archive.because.busy)
    this.waiting += 1
    const turn = this.last.then(() => this.take(question))
    this.last = turn.catch(() => undefined).finally(() => this.leave())
    return turn
  }

  private async take(question: Question): Promise<Reckoned> {
    clearTimeout(this.rest)
    const worker = this.worker ?? (await this.start())
    worker.postMessage(question)
    const said = await this.hear(worker, deadline)
    if ('reckoned' in said) return said.reckoned
    throw tooHeavy()
  }

  private async start(): Promise<Worker> {
    const worker = new Worker(thread, {
      execArgv: ['--import', 'tsx'],
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    })
    worker.unref()
    // An error ends the thread, which is all that need be known of it.
    worker.on('error', () => undefined)
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

  private leave(): void {
    this.waiting -= 1
    if (this.waiting > 0) return
    this.rest = setTimeout(() => {
      void this.worker?.terminate()
      this.worker = null
    }, idle).unref()
  }
}

const tooHeavy = () => new Refused((t) => t.archive.because.tooHeavy)

/** Whoever comes from outside waits for nobody of the house, nor they for him. */
const reckoners = { visitors: new Reckoner(), members: new Reckoner() }

export type Computed = { answer: Answer; unread?: undefined } | { answer?: undefined; unread: Unread }

/**
 * Reads and computes a contest file.
 *
 * @throws Refused where it takes too much time, memory or room on a page
 */
export async function reckonFile(line: keyof typeof reckoners, question: Question): Promise<Computed> {
  const reckoned = await reckoners[line].ask(question)
  if (reckoned.tooLarge) throw new Refused((t) => t.archive.because.tooLarge)
  return reckoned
}
