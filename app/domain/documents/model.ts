import type { LocalDate } from '~/lib/dates'
import type { attendanceModes, documentKinds, documentStates, documentTemplates, pairMembers } from '~db/enums'
import type { DeclinedName, NameCase, PersonName } from './names'

export type DocumentKind = (typeof documentKinds)[number]
export type DocumentState = (typeof documentStates)[number]
export type DocumentTemplate = (typeof documentTemplates)[number]

export const kindOf: Record<DocumentTemplate, DocumentKind> = {
  listener: 'certificate',
  presenter: 'certificate',
  binary_lesson: 'certificate',
  contest_participant: 'certificate',
  winner: 'diploma',
  prize: 'diploma',
  laureate: 'diploma',
  diplomant: 'diploma',
  award: 'diploma',
  audience_prize: 'diploma',
  jury_gratitude: 'gratitude',
  moderator_gratitude: 'gratitude',
}

/** The case in which a template asks for the name. Without a confirmed form the name is printed in the nominative (INV-40). */
export const caseOf: Record<DocumentKind, NameCase> = {
  certificate: 'nominative',
  diploma: 'nominative',
  gratitude: 'dative',
}

/** How long the parts of a document may be; within these every template fits its page. */
export const limits = {
  name: 120,
  post: 200,
  organization: 250,
  title: 300,
  phrase: 200,
  place: 250,
  merit: 300,
  basis: 200,
}

export interface EventFacts {
  title: string
  /** What kind of event, in the prepositional: «муниципальном семинаре». Typed by a person, never declined by rule. */
  inPhrase: string
  /** The same in the genitive: «муниципального семинара». */
  ofPhrase: string
  from: LocalDate
  to: LocalDate
  place: string | null
  hours: number | null
}

export interface ContestFacts {
  title: string
  /** «муниципального конкурса» */
  ofPhrase: string
  /** «муниципальном конкурсе» */
  inPhrase: string
  nomination: string | null
  from: LocalDate
  to: LocalDate
}

export interface PairFacts {
  mentor: PersonName
  mentee: PersonName
}

/** An order or a protocol of the register (INV-39). `issuer` in the genitive: «управления образования». */
export type Basis =
  | { kind: 'order'; date: LocalDate; number: string; issuer: string | null }
  | { kind: 'protocol'; date: LocalDate; number: string }

/** What a document says, each template with its own facts. */
export type Matter =
  | { template: 'listener'; event: EventFacts; mode: (typeof attendanceModes)[number] | null }
  | { template: 'presenter'; event: EventFacts; topic: string | null }
  | { template: 'binary_lesson'; topic: string; subject: string; grade: string; date: LocalDate; pair: PairFacts }
  | { template: 'contest_participant'; contest: ContestFacts; pair: PairFacts | null }
  | {
      template: 'winner' | 'prize' | 'laureate' | 'diplomant' | 'award' | 'audience_prize'
      contest: ContestFacts
      pair: (PairFacts & { role: (typeof pairMembers)[number] }) | null
      /** «2 место» or «II степени», as the contest's regulation words it; of an award of its own invention, the name. */
      distinction: { place: number } | { degree: 1 | 2 | 3 } | { named: string } | null
      /** The jury's own words, «за …». */
      merit: string | null
    }
  | { template: 'jury_gratitude'; contest: ContestFacts }
  | { template: 'moderator_gratitude'; event: EventFacts }

export interface DocumentFacts {
  number: string
  issuedOn: LocalDate
  issuer: { name: string; municipality: string }
  recipient: {
    person: PersonName
    /** The form to print: the nominative, or one a person has confirmed. */
    printed: Pick<DeclinedName, 'text' | 'nameCase'>
    post: string | null
    organization: string | null
  }
  basis: Basis | null
  signatory: { post: string; name: PersonName }
  check: { url: string; code: string }
  matter: Matter
}

/**
 * A document as it is printed, frozen: plain JSON, every string as it stands on the paper. Its PDF depends on nothing
 * else, and nothing in it follows a later change of a name, a post or an employer (INV-07).
 */
export interface DocumentSnapshot {
  format: 'duet/document@1'
  template: DocumentTemplate
  kind: DocumentKind
  language: 'ru' | 'en'
  number: string
  issuedOn: LocalDate
  /** The title of the file: kind, number, name. */
  title: string
  issuer: { name: string; municipality: string }
  /** «ДИПЛОМ» */
  heading: string
  /** «ПОБЕДИТЕЛЯ» */
  rank: string | null
  distinction: string | null
  numberLine: string
  /** Lines between the heading and the name. */
  lead: string[]
  recipient: { name: string; nameCase: NameCase; post: string | null; organization: string | null }
  /** Paragraphs after the name: what for. */
  body: string[]
  basis: string | null
  signatory: { post: string; name: string }
  /** «М. П.», where the stamp is put by hand. */
  seal: string
  issuedLine: string
  check: { url: string; caption: string; code: string; codeLine: string; label: string }
  footnote: string | null
}

/** Every string of a snapshot that stands on the paper, in the order of reading. */
export const printedTexts = (snapshot: DocumentSnapshot): string[] =>
  [
    snapshot.issuer.municipality,
    snapshot.issuer.name,
    snapshot.heading,
    snapshot.rank,
    snapshot.distinction,
    snapshot.numberLine,
    ...snapshot.lead,
    snapshot.recipient.name,
    snapshot.recipient.post,
    snapshot.recipient.organization,
    ...snapshot.body,
    snapshot.basis,
    snapshot.signatory.post,
    snapshot.signatory.name,
    snapshot.seal,
    snapshot.issuedLine,
    snapshot.check.caption,
    snapshot.check.url,
    snapshot.check.codeLine,
    snapshot.footnote,
  ].filter((text) => text !== null)
