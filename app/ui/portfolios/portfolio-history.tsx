import type { DocumentTemplate, DocumentState as State } from '~/domain/documents/model'
import { DocumentState } from '../documents/document-state'
import { Section } from '../kit/section'
import { Table } from '../kit/table'
import { useMessages } from '../messages'

interface PortfolioHistoryProps {
  documents: readonly { id: string; number: string; template: DocumentTemplate; state: State; reason: string }[]
}

/** Documents that were revoked or replaced: out of the totals, kept with the reason (INV-42). */
export function PortfolioHistory({ documents }: PortfolioHistoryProps) {
  const { portfolios, documentTexts } = useMessages()
  const { columns } = portfolios
  if (documents.length === 0) return null
  return (
    <Section title={portfolios.sections.history}>
      <Table
        caption={portfolios.sections.history}
        captionHidden
        rows={documents}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'document',
            header: columns.document,
            rowHeader: true,
            cell: ({ template, number }) => `${documentTexts.named[template]} № ${number}`,
          },
          { key: 'state', header: columns.state, cell: ({ state }) => <DocumentState state={state} /> },
          { key: 'reason', header: columns.reason, cell: ({ reason }) => reason },
        ]}
      />
    </Section>
  )
}
