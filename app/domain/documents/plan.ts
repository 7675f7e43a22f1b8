import type { RankingRow, StoppedEntry } from '../scoring/ranking'
import type { DocumentTemplate, Matter } from './model'
import type { PersonName } from './names'

/** A document that could be issued: to whom, what it says, and what of the person's it is. */
export interface Planned {
  /** One document in force each, however often the batch is run (`issued_documents.subject`). */
  subject: string
  recipientId: string
  person: PersonName
  post: string | null
  organization: string | null
  entryId: string | null
  pairId: string | null
  matter: Matter
}

const templates: Record<string, DocumentTemplate> = {
  winner: 'winner',
  prize: 'prize',
  laureate: 'laureate',
  diplomant: 'laureate',
  audience_prize: 'audience_prize',
  participant: 'contest_participant',
}

/** The template for an award's code; one that the regulation invented is a diploma of a laureate by its own label. */
export const templateOf = (award: string | null): DocumentTemplate =>
  award === null ? 'contest_participant' : (templates[award] ?? 'laureate')

/** What each entry got: its award and, in the ranking, its place. Those stopped at a stage have no place. */
export function awardsOf(result: { ranking: RankingRow[]; stopped: StoppedEntry[] }) {
  return new Map([
    ...result.ranking.map(({ entry, award, place }) => [entry, { award, place }] as const),
    ...result.stopped.map(({ entry, award }) => [entry, { award, place: null }] as const),
  ])
}

/** «Осадчий Игорь Петрович», as an organisation's head is written, by its parts. */
export function nameOfHead(written: string): PersonName {
  const [last = '', first = '', ...middle] = written.trim().split(/\s+/)
  return { last, first, middle: middle.join(' ') || null }
}
