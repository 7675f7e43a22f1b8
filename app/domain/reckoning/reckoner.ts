import { catalogue } from '~/i18n/catalogue'
import type { Locale } from '~/i18n/messages'
import type { Contest } from '../scoring/contest-file'
import type { Fault } from '../scoring/file/faults'
import { readContestFile } from '../scoring/file/read'
import { type ContestOutcome, type EntryOutcome, entryOutcome, type KnownHere, outcomeOf } from './outcome'

/** What is asked of a contest file: its regulation, what it comes to, or how one entry's place came about. */
export interface Question {
  /** The file's bytes. */
  source: Uint8Array
  want: 'regulation' | 'outcome' | { entry: number }
  locale: Locale
  known: KnownHere
}

export interface Answer {
  regulation: Contest
  /** How many entries the file has. */
  entries: number
  outcome: ContestOutcome | null
  entry: EntryOutcome | null
}

/** What a page can still draw, in characters of the outcome. */
const mostDrawn = 1_000_000

/** Values of a file, about: 1000 entries by 15 jurors in two stages of five criteria have a third of it. */
const mostParts = 1_000_000

/** Faults that a page tells; of the rest their number. */
const mostFaults = 200

/** What is wrong with a file: the faults that a page tells, and how many more there are. */
export interface Unread {
  faults: Fault[]
  more: number
}

export type Reckoned =
  | { answer: Answer; unread?: undefined; tooLarge?: undefined }
  | { answer?: undefined; unread: Unread; tooLarge?: undefined }
  | { answer?: undefined; unread?: undefined; tooLarge: true }

/** Reads and computes a contest file. It takes as long as the file makes it take: for a thread of its own. */
export function reckon({ source, want, locale, known }: Question): Reckoned {
  if (countParts(source) > mostParts) return { tooLarge: true }
  const { file, faults } = readContestFile(source)
  if (faults) return { unread: { faults: faults.slice(0, mostFaults), more: Math.max(0, faults.length - mostFaults) } }
  const t = catalogue(locale)
  const answer: Answer = {
    regulation: file.contest,
    entries: file.entries.length,
    outcome: want === 'outcome' ? outcomeOf(file, t, known) : null,
    entry: typeof want === 'object' ? entryOutcome(file, want.entry, t, known) : null,
  }
  return JSON.stringify(answer).length > mostDrawn ? { tooLarge: true } : { answer }
}

/** The commas and brackets of a JSON text: before anything is built of it, for as many values cost memory. */
function countParts(source: Uint8Array): number {
  let parts = 0
  for (const byte of source) if (byte === comma || byte === bracket || byte === brace) parts += 1
  return parts
}

const [comma, bracket, brace] = [0x2c, 0x5b, 0x7b]
