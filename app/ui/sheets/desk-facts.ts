import type { Stage } from '~/domain/scoring/contest-file'

/** What the desk's script is told by the page, in `data-desk` of its form. */
export interface DeskFacts {
  /** The version of the sheet that the page shows. */
  version: number
  /** When that was saved. */
  savedAt: string | null
  /** Whose device copy it is: `localStorage` is shared by all who sign in here. */
  copyKey: string
  draftPath: string
  stage: Stage
  /** The contest's: by IANA, and as people name it: «МСК+6». */
  zone: { name: string; note: string }
}

/** What stands on the form: scores by the places of their lines, '' for a blank. */
export interface Typed {
  scores: string[]
  comment: string
}

/** What the server answers when a draft is asked for, or saved. */
export interface SavedDraft extends Typed {
  version: number
  savedAt: string | null
}
