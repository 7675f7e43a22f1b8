import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { listOrders } from '~/domain/orders/queries.server'
import { orderFilter } from '~/domain/orders/schema'
import { keeperSections } from '~/domain/roles/model'
import { mayListRegisters } from '~/domain/roles/policy'
import { page } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { useMessages } from '~/ui/messages'
import { OrderFilters } from '~/ui/orders/order-filters'
import { OrderTable } from '~/ui/orders/order-table'
import { KeeperTabs } from '~/ui/people/keeper-tabs'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.orders.title)

export const loader = page(async ({ viewer, url }) => {
  assertAllowed(mayListRegisters(viewer))
  const asked = orderFilter.parse(Object.fromEntries(url.searchParams))
  const after = readCursor(url.searchParams.get('after'), ['day', 'id'])
  const { rows, next } = await listOrders(viewer, { search: asked.q, kind: asked.kind }, after)
  return { rows, next, asked, sections: keeperSections(viewer) }
})

export default function Orders() {
  const { orders: t } = useMessages()
  const { rows, next, asked, sections } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        primary={
          <LinkButton variant="primary" href={paths.newOrder()}>
            {t.add}
          </LinkButton>
        }
      />
      <KeeperTabs current="orders" {...sections} />
      <OrderFilters asked={asked} />
      <OrderTable rows={rows} filtered={Boolean(asked.q || asked.kind)} />
      <Pagination next={next ? paths.orders({ ...asked, after: next }) : undefined} />
    </>
  )
}
