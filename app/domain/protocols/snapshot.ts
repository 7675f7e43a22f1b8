import type { PersonName } from '~/domain/documents/names'
import type { ContestFile } from '~/domain/scoring/contest-file'
import type { Result } from '~/domain/scoring/result'
import type { StageStanding } from '~/domain/scoring/standing'
import type { LocalDate } from '~/lib/dates'
import type { juryRoles } from '~db/enums'

export type JuryRole = (typeof juryRoles)[number]

/** A member of the jury or its secretary, by the id of the contest file where they are in it. */
export interface ProtocolJuror {
  id: string
  name: PersonName
  role: JuryRole
  /** Post and organisation, as when invited. */
  post: string | null
  present: boolean
  /** Why absent, where known. */
  absence: string | null
}

/** What a protocol is made of. All standings are computed from `input`. */
export interface ProtocolFacts {
  number: string
  date: LocalDate
  place: string
  contest: { title: string; ofPhrase: string; organizer: string }
  /** The id of the stage in `input`, or null for the final protocol. */
  stage: string | null
  jury: ProtocolJuror[]
  /** Who sat in the jury when a stage was signed, by the stage; of one that is not there is nothing. */
  seated: Record<string, string[]>
  /** Whom the organiser freed from a sheet, and who scores instead. */
  excused: { juror: PersonName; entry: string; reason: string; instead: PersonName | null }[]
  /** How each entry is called on paper: a code in a blind contest. */
  entries: { id: string; title: string; organization: string | null }[]
  /** The open vote on the protocol itself, where one was held. */
  approval: { for: number; against: number; abstained: number } | null
  /** Whom the jury heard, and what else was considered and decided, in the secretary's words. */
  heard: string[]
  furtherAgenda: string[]
  furtherDecisions: string[]
  /** What must be seen: later deadlines, entries withdrawn or disqualified (INV-34). */
  notes: string[]
  supersedes: { number: string; date: LocalDate; reason: string } | null
  input: ContestFile
}

export interface PrintedColumn {
  title: string
  /** `score`: a juror, with the title turned; `entry`: the row's own heading. */
  kind: 'number' | 'entry' | 'score' | 'value' | 'words'
}

/** A cell may hold two lines, parted by a line feed. */
export interface PrintedTable {
  caption: string
  columns: PrintedColumn[]
  rows: string[][]
}

/** Everything that a protocol says, in whole sentences. */
export interface PrintedProtocol {
  title: string
  /** The protocol on the whole contest, in which ties are settled and awards given. */
  final: boolean
  organizer: string
  heading: string
  meeting: string
  subject: string
  supersedes: string | null
  date: string
  place: string
  present: string[]
  absent: string[]
  recusals: string[]
  excused: string[]
  agenda: string[]
  heard: string[]
  tables: PrintedTable[]
  ties: string[]
  votes: string[]
  decisions: string[]
  notes: string[]
  /** Who signs, in the order of signing: the chair first. */
  signers: { juror: string; role: string; name: string }[]
}

/**
 * A protocol frozen: what is printed, the contest file it was computed from and the result, so that anyone can compute it
 * again (INV-28). Plain JSON; its hash is that of `hashOf`.
 */
export interface ProtocolSnapshot {
  format: 'duet/protocol@1'
  language: 'ru' | 'en'
  number: string
  date: LocalDate
  stage: string | null
  timeZone: string
  printed: PrintedProtocol
  input: ContestFile
  result: Result | StageStanding
}

/** A signature given in the system after the snapshot was frozen. */
export interface ProtocolSignature {
  juror: string
  /** An ISO instant. */
  at: string
  dissent: string | null
}
