import type { RankingRow, StoppedEntry } from '../scoring/ranking'
import { caseOf, type DocumentKind, type DocumentTemplate, kindOf, type Matter } from './model'
import { fullName, type PersonName } from './names'

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

/** What became of a planned document before: nothing, it is in force, or its last one was revoked. */
export type Standing =
  | { is: 'due' }
  | { is: 'issued'; id: string; number: string }
  | { is: 'revoked'; id: string; number: string; reason: string }

export type PlannedNow = Planned & {
  standing: Standing
  /** The name in the dative, if a person has confirmed it (INV-40). */
  dative: string | null
}

/** Someone of the source who gets no document, and why. */
export interface LeftOut {
  name: string
  organization: string | null
  because:
    | 'absent'
    | 'unmarked'
    | 'no_sheets'
    | 'entry_rejected'
    | 'entry_withdrawn'
    | 'entry_disqualified'
    | 'entry_unfinished'
}

const templates: Record<string, DocumentTemplate> = {
  winner: 'winner',
  prize: 'prize',
  laureate: 'laureate',
  diplomant: 'diplomant',
  audience_prize: 'audience_prize',
  participant: 'contest_participant',
}

/** The template for an award's code; one that the regulation invented is a diploma that calls it by its own name. */
export const templateOf = (award: string | null): DocumentTemplate =>
  award === null ? 'contest_participant' : (templates[award] ?? 'award')

/** What each entry got: its award and, in the ranking, its place. Those stopped at a stage have no place. */
export function awardsOf(result: { ranking: RankingRow[]; stopped: StoppedEntry[] }) {
  return new Map([
    ...result.ranking.map(({ entry, award, place }) => [entry, { award, place }] as const),
    ...result.stopped.map(({ entry, award }) => [entry, { award, place: null }] as const),
  ])
}

export const kindOfPlanned = ({ matter }: Pick<Planned, 'matter'>): DocumentKind => kindOf[matter.template]

/** Those to issue now: never issued, and with `again` also those whose last document was revoked. */
export const dueOf = (planned: readonly PlannedNow[], again: boolean): PlannedNow[] =>
  planned.filter(({ standing }) => standing.is === 'due' || (again && standing.is === 'revoked'))

/** Those whose name must first be confirmed in the case that their document asks for (INV-40). */
export const unconfirmedOf = <One extends PlannedNow>(planned: readonly One[]): One[] =>
  planned.filter((one) => caseOf[kindOfPlanned(one)] === 'dative' && one.dative === null)

/** The nominative, or the form that a person has confirmed for the case the document asks for. */
export const printedName = ({ person, dative }: Pick<PlannedNow, 'person' | 'dative'>, kind: DocumentKind) =>
  caseOf[kind] === 'dative' && dative
    ? { text: dative, nameCase: 'dative' as const }
    : { text: fullName(person), nameCase: 'nominative' as const }

/** «Уроки рядом» of «Круглый стол «Уроки рядом»»: the kind of event is said before its title anyway. */
export function properTitle(title: string, kind: string): string {
  const [, before = '', quoted] = /^([^«»]*?)\s*«([^»]*(?:«[^»]*»[^»]*)*)»$/u.exec(title.trim()) ?? []
  return quoted && before.toLowerCase() === kind.toLowerCase() ? quoted : title
}

interface Phrases {
  /** «муниципальном семинаре» */
  inPhrase: string
  /** «муниципального семинара» */
  ofPhrase: string
}

/** The event's phrases as the organiser typed them, in the place of those suggested. */
export function withPhrases(matter: Matter, { inPhrase, ofPhrase }: Phrases): Matter {
  if (!('event' in matter)) return matter
  const { event } = matter
  return { ...matter, event: { ...event, inPhrase: inPhrase || event.inPhrase, ofPhrase: ofPhrase || event.ofPhrase } }
}

/** «Осадчий Игорь Петрович», as an organisation's head is written, by its parts. */
export function nameOfHead(written: string): PersonName {
  const [last = '', first = '', ...middle] = written.trim().split(/\s+/)
  return { last, first, middle: middle.join(' ') || null }
}
