import type { DocumentSnapshot, DocumentTemplate } from '~/domain/documents/model'
import { Badge } from '../kit/badge'
import { FoldedTable } from '../kit/folded-table'
import { useMessages } from '../messages'

export interface PreviewRow extends Pick<DocumentSnapshot, 'recipient' | 'lead' | 'body' | 'basis' | 'distinction'> {
  subject: string
  /** In the nominative, as on the person's card. */
  name: string
  template: DocumentTemplate
}

/** To whom and what: every document with its exact text, in the order in which the numbers will be given. */
export function IssuePreview({ rows }: { rows: readonly PreviewRow[] }) {
  const { documents, documentTexts } = useMessages()
  const words = documents.issue
  return (
    <FoldedTable
      caption={words.preview(rows.length)}
      captionHidden
      rows={rows}
      rowKey={({ subject }) => subject}
      columns={[
        {
          key: 'person',
          header: words.person,
          rowHeader: true,
          cell: ({ name, recipient }) => (
            <>
              {name}
              <span className="block text-sm font-normal text-soft">
                {[recipient.post, recipient.organization].filter(Boolean).join(', ')}
              </span>
            </>
          ),
        },
        {
          key: 'document',
          header: words.document,
          cell: ({ template, distinction }) => (
            <>
              {documentTexts.named[template]}
              {distinction && <span className="block text-sm text-soft">{distinction}</span>}
            </>
          ),
        },
        {
          key: 'text',
          header: words.text,
          long: true,
          cell: ({ lead, recipient, body, basis }) => (
            <p>
              {lead.join(' ')} <strong>{recipient.name}</strong>{' '}
              {recipient.nameCase === 'dative' && <Badge>{words.dative}</Badge>} {body.join(' ')}
              {basis && <span className="block text-sm text-soft">{basis}</span>}
            </p>
          ),
        },
      ]}
    />
  )
}
