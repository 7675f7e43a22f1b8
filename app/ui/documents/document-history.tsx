import type { DocumentState } from '~/domain/documents/model'
import { paths } from '~/lib/paths'
import { nbsp } from '~/lib/text'
import { clock } from '~/lib/zones'
import { DefinitionList } from '../kit/definition-list'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

interface DocumentHistoryProps {
  document: {
    state: DocumentState
    timeZone: string
    downloadedAt: Date | null
    revokedAt: Date | null
    revokedBy: string
    reason: string
    replaces: { id: string; number: string } | null
    replacedBy: { id: string; number: string } | null
  }
}

/** What became of a document after it was issued. */
export function DocumentHistory({ document }: DocumentHistoryProps) {
  const { documents, dates } = useMessages()
  const words = documents.page
  const dayOf = (at: Date) => dates.date(clock(document.timeZone, at).date)
  const link = (other: { id: string; number: string } | null) =>
    other && (
      <TextLink href={paths.document(other.id)}>
        №{nbsp}
        {other.number}
      </TextLink>
    )
  const { state, revokedAt, revokedBy, downloadedAt } = document
  return (
    <DefinitionList
      items={[
        {
          term: documents.columns.received,
          value: downloadedAt ? documents.received(dayOf(downloadedAt)) : documents.notReceived,
        },
        {
          term: documents.columns.state,
          value:
            revokedAt &&
            state !== 'issued' &&
            { revoked: words.revoked, replaced: words.replaced }[state](dayOf(revokedAt), revokedBy),
        },
        { term: words.reason, value: document.reason },
        { term: words.replaces, value: link(document.replaces) },
        { term: words.replacedBy, value: link(document.replacedBy) },
      ]}
    />
  )
}
