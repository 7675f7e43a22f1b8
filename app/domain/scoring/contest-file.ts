import type { Decimal } from './rational'

/*
 * The contest file, `duet/contest@1`, as contest.schema.json has it. Texts that only people read (titles, hints, labels) are carried
 * along and never looked at here.
 */

export const contestFormat = 'duet/contest@1'

/** What the functions of this folder compute from. They rely on a file in which `readContestFile` finds no fault. */
export interface ContestFile {
  format: typeof contestFormat
  contest: Contest
  jurors: Juror[]
  entries: Entry[]
  recusals?: Recusal[]
  sheets: Sheet[]
  votes?: Vote[]
  audienceVotes?: AudienceVote[]
  /** What was computed when the file was exported. Never read here. */
  result?: object
}

/** The regulation, as far as it decides the result. */
export interface Contest {
  title: string
  unit: 'person' | 'pair' | 'team' | 'organisation'
  timeZone: string
  ranking: 'contest' | 'nomination'
  conflict?: { organisation?: boolean; municipality?: boolean }
  nominations?: Nomination[]
  stages: Stage[]
  total?: Total
  tieBreaks?: TieBreak[]
  awards: Award[]
  audience?: { award: string; excludeOwnOrganisation?: boolean }
}

export interface Nomination {
  id: string
  title: string
  category?: string
  minEntries?: number
  ifVoid?: { awards: Award[] }
}

export interface Stage {
  id: string
  title: string
  aggregate: Aggregate
  minSheets?: number
  pass?: Pass
  tasks: Task[]
}

export interface Pass {
  min?: Decimal
  top?: number
  ties?: 'include' | 'exclude'
}

export type Aggregate =
  | { by: 'mean' | 'sum' | 'median' }
  | { by: 'places' }
  | { by: 'trimmed_mean'; from: number; drop: number }
  | { by: 'closest_two'; gap: Decimal }

export interface Task {
  id: string
  title: string
  weight?: Decimal
  criteria: Criterion[]
}

export interface Criterion {
  id: string
  title: string
  hint?: string
  max: Decimal
  min?: Decimal
  step?: Decimal
  weight?: Decimal
}

export type Total = { of: 'sum' | 'last' } | { of: 'weighted'; weights: Record<string, Decimal> }

export type TieBreak =
  | { by: 'stage'; stage: string }
  | { by: 'task'; stage: string; task: string }
  | { by: 'criterion'; stage: string; task: string; criterion: string }
  | { by: 'submitted' | 'vote' | 'share' }

export interface Award {
  award: string
  label?: string
  minTotal?: Decimal
  minPercent?: Decimal
  take: Take
  ties?: 'include' | 'cut'
  stopped?: boolean
}

export type Take = 'all' | { count: number } | { percent: Decimal; round?: 'down' | 'up' | 'half_up'; atLeast?: number }

export interface Juror {
  id: string
  person?: string
  name?: string
  role?: 'chair' | 'member' | 'secretary'
  organisation?: string
  municipality?: string
}

export interface Entry {
  id: string
  title?: string
  nomination?: string
  blindCode?: string
  members?: string[]
  organisations: string[]
  municipalities?: string[]
  /** A UTC instant that ends in Z. */
  submittedAt?: string
}

export interface Recusal {
  juror: string
  entry: string
  reason: string
}

export interface Sheet {
  stage: string
  juror: string
  entry: string
  comment?: string
  scores: Scores
}

/** By `task.criterion`. */
export type Scores = Record<string, Decimal>

export interface Vote {
  between: string[]
  /** Juror to entry, or null where he abstained. */
  ballots: Record<string, string | null>
}

interface AudienceVote {
  entry: string
  organisation: string
  count?: number
}
