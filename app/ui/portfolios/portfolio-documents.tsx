import type { DocumentTemplate } from '~/domain/documents/model'
import type { LocalDate } from '~/lib/dates'
import { paths } from '~/lib/paths'
import { Table } from '../kit/table'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

interface PortfolioDocument {
  id: string
  number: string
  template: DocumentTemplate
  issuedOn: LocalDate
  about: string
  recipient: string | null
  /** The full address of the page that checks it; null where that page names somebody who does not wish it. */
  checkAt: string | null
}

interface PortfolioDocumentsProps {
  documents: readonly PortfolioDocument[]
  /** Of a pair, each document says whose it is. */
  ofPair: boolean
}

/** Documents in force, each with the page that checks it: its address is printed. */
export function PortfolioDocuments({ documents, ofPair }: PortfolioDocumentsProps) {
  const { portfolios, documentTexts, dates } = useMessages()
  const { columns } = portfolios
  const recipient = {
    key: 'recipient',
    header: columns.recipient,
    cell: ({ recipient: name }: PortfolioDocument) => name,
  }
  return (
    <Table
      caption={portfolios.sections.documents}
      captionHidden
      rows={documents}
      rowKey={({ id }) => id}
      empty={<p className="text-soft">{portfolios.empty.documents}</p>}
      columns={[
        {
          key: 'document',
          header: columns.document,
          rowHeader: true,
          cell: ({ template }) => documentTexts.named[template],
        },
        ...(ofPair ? [recipient] : []),
        { key: 'about', header: columns.about, cell: ({ about }) => about },
        {
          key: 'number',
          header: columns.number,
          cell: ({ number, issuedOn }) => (
            <>
              <span className="whitespace-nowrap">{number}</span>
              <span className="block text-sm text-soft">{dates.date(issuedOn)}</span>
            </>
          ),
        },
        {
          key: 'check',
          header: columns.check,
          cell: ({ checkAt, number }) =>
            checkAt ? (
              <TextLink className="print-address" href={checkAt} aria-label={portfolios.checkNamed(number)}>
                {portfolios.check}
              </TextLink>
            ) : (
              <>
                <TextLink href={paths.verify()}>{portfolios.checkByNumber}</TextLink>
                <span className="block text-sm text-soft">{portfolios.checkByNumberWhy}</span>
              </>
            ),
        },
      ]}
    />
  )
}
