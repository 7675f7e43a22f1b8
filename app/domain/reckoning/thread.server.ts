import { parentPort } from 'node:worker_threads'
import { type Question, type Reckoned, reckon } from './reckoner'

/** What the thread says: that it is there, and of each question what came of it. */
export type Said = { ready: true } | { reckoned: Reckoned } | { failed: string }

const say = (said: Said) => parentPort?.postMessage(said)

parentPort?.on('message', (question: Question) => {
  try {
    say({ reckoned: reckon(question) })
  } catch (thrown) {
    say({ failed: thrown instanceof Error ? thrown.message : String(thrown) })
  }
})
say({ ready: true })
