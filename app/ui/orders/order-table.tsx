import type { LegalDocumentKind } from '~/domain/orders/model'
import type { LocalDate } from '~/lib/dates'
import { paths } from '~/lib/paths'
import { tie } from '~/lib/text'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { Table } from '../kit/table'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

interface OrderTableProps {
  rows: readonly {
    id: string
    kind: LegalDocumentKind
    number: string
    date: LocalDate
    title: string
    issuer: string
  }[]
  /** Whether conditions are set that could be taken away. */
  filtered: boolean
}

export function OrderTable({ rows, filtered }: OrderTableProps) {
  const { orders: t, dates } = useMessages()
  return (
    <Table
      caption={t.title}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        filtered ? (
          <EmptyState title={t.noneFound}>{t.noneFoundWhy}</EmptyState>
        ) : (
          <EmptyState title={t.none} action={<LinkButton href={paths.newOrder()}>{t.add}</LinkButton>}>
            {t.noneWhy}
          </EmptyState>
        )
      }
      columns={[
        {
          key: 'order',
          header: t.number,
          rowHeader: true,
          cell: (row) => (
            <TextLink href={paths.order(row.id)}>
              {t.named(t.kinds[row.kind], dates.date(row.date), row.number)}
            </TextLink>
          ),
        },
        { key: 'title', header: t.subject, cell: (row) => row.title },
        { key: 'issuer', header: t.issuer, cell: (row) => tie(row.issuer) },
      ]}
    />
  )
}
