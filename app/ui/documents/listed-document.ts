import type { DocumentState, DocumentTemplate } from '~/domain/documents/model'
import type { LocalDate } from '~/lib/dates'

/** A document as a list shows it. */
export interface ListedDocument {
  id: string
  number: string
  template: DocumentTemplate
  issuedOn: LocalDate
  state: DocumentState
  recipient: string
  about: string
  hasFile: boolean
}
