import type { LocalDate } from '~/lib/dates'
import type { legalDocumentKinds } from '~db/enums'

export type LegalDocumentKind = (typeof legalDocumentKinds)[number]

/** A document of the register as others name it: «приказ от 1 сентября 2026 г. № 57-од». */
export interface OrderReference {
  id: string
  kind: LegalDocumentKind
  number: string
  date: LocalDate
  issuer: string
}
