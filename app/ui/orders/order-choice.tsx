import type { LegalDocumentKind } from '~/domain/orders/model'
import type { LocalDate } from '~/lib/dates'
import { paths } from '~/lib/paths'
import { tie } from '~/lib/text'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { Search } from '../kit/search'
import { Table } from '../kit/table'
import { useMessages } from '../messages'

interface OrderChoiceProps {
  orders: readonly {
    id: string
    kind: LegalDocumentKind
    number: string
    date: LocalDate
    title: string
    issuer: string
  }[]
  search: string
  /** The page that needs an order: choosing one leads back to it with `?order=<id>`. */
  page: string
  /** Whose order a new one would be. */
  issuer?: string
}

/** Orders of the register to choose from; an order that is not there is entered and chosen. Works by links alone. */
export function OrderChoice({ orders, search, page, issuer }: OrderChoiceProps) {
  const { orders: t, dates } = useMessages()
  const enter = (
    <LinkButton variant="primary" href={paths.newOrder({ issuer, back: page })}>
      {t.add}
    </LinkButton>
  )
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <Search action={page} value={search} label={t.search} />
        {orders.length > 0 && enter}
      </div>
      <Table
        caption={t.chooseTitle}
        captionHidden
        rows={orders}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t.chooseNone} action={enter}>
            {t.chooseNoneWhy}
          </EmptyState>
        }
        columns={[
          {
            key: 'order',
            header: t.number,
            rowHeader: true,
            cell: (row) => t.named(t.kinds[row.kind], dates.date(row.date), row.number),
          },
          { key: 'title', header: t.subject, cell: (row) => row.title },
          { key: 'issuer', header: t.issuer, cell: (row) => tie(row.issuer) },
          {
            key: 'choose',
            header: t.choose,
            actions: true,
            cell: (row) => (
              <LinkButton
                href={`${page}?order=${row.id}`}
                aria-label={`${t.choose}: ${t.named(t.kinds[row.kind], dates.date(row.date), row.number)}`}
              >
                {t.choose}
              </LinkButton>
            ),
          },
        ]}
      />
    </div>
  )
}
