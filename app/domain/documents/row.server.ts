import { randomBytes, randomInt } from 'node:crypto'
import { catalogue } from '~/i18n/catalogue'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { searchKey } from '~/lib/text'
import { Refused } from '../decision'
import { composeDocument } from './compose'
import { unprintableIn } from './document.pdf.server'
import { beyondLimits } from './limits'
import type { Basis, DocumentFacts, Matter } from './model'
import { fullName } from './names'
import { numberKey } from './numbering'
import { kindOfPlanned, nameOfHead, type PlannedNow, printedName, withPhrases } from './plan'
import type { IssueTerms } from './schema'
import type { Issuer, Source } from './source.server'

/** Documents are in the language of the papers. */
export const russian = catalogue('ru')

export interface Circumstances extends IssueTerms {
  source: Source
  batchId: string
  issuer: Issuer
  basis: Basis | null
  now: Date
}

interface Identity {
  year: number
  serial: number
  number: string
}

/** What the document will say, but for its number and the means to check it, which it has only once it is issued. */
export const previewOf = (planned: PlannedNow, at: Omit<Circumstances, 'batchId' | 'now' | 'source'>) =>
  composeDocument(factsOf(planned, at, '', { url: '', code: '' }), russian)

/**
 * The row of a new document, with its text frozen and an address of its own.
 * @throws Refused where the paper could not show the text
 */
export function documentRow(planned: PlannedNow, at: Circumstances, { year, serial, number }: Identity) {
  const token = randomBytes(18).toString('base64url')
  const check = { url: absolute(paths.verification(token)), code: newCode() }
  const facts = factsOf(planned, at, number, check)
  const snapshot = composeDocument(facts, russian)
  const name = fullName(planned.person)
  const tooLong = beyondLimits(facts)
  if (tooLong) throw new Refused((t) => t.documents.because.tooLong(name, t.documents.limited[tooLong]))
  const strange = unprintableIn(snapshot)
  if (strange.length > 0) throw new Refused((t) => t.documents.because.unprintable(name, strange.join(' ')))
  return {
    batchId: at.batchId,
    kind: snapshot.kind,
    template: snapshot.template,
    number,
    numberKey: numberKey(number),
    subject: planned.subject,
    issuerOrganizationId: at.issuer.organizationId,
    year,
    ordinal: serial,
    issuedOn: at.issuedOn,
    recipientId: planned.recipientId,
    recipientName: name,
    recipientSurname: planned.person.last,
    searchKey: searchKey([number, name, planned.organization ?? '', aboutOf(planned.matter)].join(' ')),
    ...at.source,
    entryId: planned.entryId,
    pairId: planned.pairId,
    orderId: at.orderId ?? null,
    title: snapshot.title,
    snapshot,
    token,
    createdAt: at.now,
  }
}

const factsOf = (
  planned: PlannedNow,
  at: Omit<Circumstances, 'batchId' | 'now' | 'source'>,
  number: string,
  check: DocumentFacts['check'],
): DocumentFacts => ({
  number,
  issuedOn: at.issuedOn,
  issuer: { name: at.issuer.name, municipality: at.issuer.municipality ?? '' },
  recipient: { ...planned, printed: printedName(planned, kindOfPlanned(planned)) },
  basis: at.basis,
  signatory: { post: at.signatoryPost, name: nameOfHead(at.signatoryName) },
  check,
  matter: withPhrases(planned.matter, at),
})

/** What it was given for, by name. */
function aboutOf(matter: Matter): string {
  if ('contest' in matter) return matter.contest.title
  return 'event' in matter ? matter.event.title : matter.topic
}

/** No letter or digit that looks like another. */
const signs = '234679ACDEFHJKMNPRTUVWXY'

/** What a person types beside the number who has no camera: it opens nothing by itself. */
const newCode = (): string =>
  Array.from({ length: 8 }, () => signs[randomInt(signs.length)])
    .join('')
    .replace(/^.{4}/, '$&-')
