import { parentPort } from 'node:worker_threads'
import { type Question, type Reckoned, reckon } from './reckoner'

/** What the thread says: that it is there, and of each question what came of it. */
export type Said = { ready: true } | { reckoned: Reckoned } | { failed: string; isTooMuch: boolean }

const say = (said: Said) => parentPort?.postMessage(said)

parentPort?.on('message', (question: Question) => {
  try {
    say({ reckoned: reckon(question) })
  } catch (thrown) {
    // Strings too long, recursion too deep: the file's doing.
    say({ failed: thrown instanceof Error ? thrown.message : String(thrown), isTooMuch: thrown instanceof RangeError })
  }
})
say({ ready: true })
