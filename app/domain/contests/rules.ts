/** What an entrant may send for a task; a task for which nothing may be sent is done live. */
export const answerKinds = ['text', 'link', 'file'] as const
export type AnswerKind = (typeof answerKinds)[number]

export const fileKinds = ['document', 'presentation', 'image'] as const
export type FileKind = (typeof fileKinds)[number]

export const publications = ['awarded', 'all'] as const

/**
 * What a regulation says beside the contest file: who may enter, what is sent for each task, what is published. Sums,
 * places and awards depend on none of it.
 */
export interface Rules {
  eligibility: EligibilityRules
  /** One entry of a pair or person in a contest, or one in each nomination (INV-35). */
  onePer: 'contest' | 'nomination'
  /** By stage and task of the contest file. */
  tasks: Record<string, Record<string, TaskRules>>
  /** `all` makes every score public, and with them the coded contest file (INV-31, C16). */
  publish: (typeof publications)[number]
}

/** Who may enter. Evaluated on the closing day of the intake, experience on 1 September of its academic year (INV-36). */
export interface EligibilityRules {
  /** The pair is active by an order on the closing day. */
  activePair: boolean
  /** Most years of teaching of the mentee, or of a person who enters; null where it does not matter. */
  maxExperience: number | null
  /** Kinds of entrants that nominations are for, named by a nomination's `category`. */
  categories: Category[]
}

export interface Category {
  id: string
  title: string
  minExperience: number | null
  maxExperience: number | null
}

export interface TaskRules {
  answers: AnswerKind[]
  /** Those of `answers` without which the entry is not whole. Of the others at least one is needed where none is required. */
  required: AnswerKind[]
  maxCharacters: number
  /** The link leads to a video, so that the mark about pupils in it is asked for (INV-49). */
  video: boolean
  maxFiles: number
  maxMegabytes: number
  fileKinds: FileKind[]
}

/** A task done in the room: nothing is sent for it. */
export const live: TaskRules = {
  answers: [],
  required: [],
  maxCharacters: 5000,
  video: false,
  maxFiles: 3,
  maxMegabytes: 20,
  fileKinds: ['document', 'presentation'],
}

/** The most that one upload can be, whatever a regulation says. */
export const greatestMegabytes = 50

export const rulesOf = (rules: Rules, stage: string, task: string): TaskRules => rules.tasks[stage]?.[task] ?? live
