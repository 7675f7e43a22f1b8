import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listContestOrders } from '~/domain/contests/order.server'
import { orderForm } from '~/domain/contests/schema'
import { assertAllowed } from '~/domain/decision'
import { setResultOrder } from '~/domain/results/commands.server'
import { findPublication } from '~/domain/results/queries.server'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { OrderForm } from '~/ui/contests/form/order-form'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.results.order)

export const loader = page(async ({ viewer, param, now }) => {
  const { contest, resultOrderId, mayNameOrder } = await findPublication(viewer, param('contestId'), now)
  assertAllowed(mayNameOrder)
  const { id, title, version, organizationId, municipalityId } = contest
  const orders = await listContestOrders(organizationId, municipalityId)
  return { id, title, version, orderId: resultOrderId ?? undefined, orders }
})

export const action = form(orderForm, async ({ viewer, param, t }, input) => {
  await setResultOrder(viewer, param('contestId'), input)
  return { to: paths.publication(param('contestId')), toast: t.results.orderSaved }
})

export default function ResultOrder() {
  const { results } = useMessages()
  const { id, title, ...rest } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contestDesk(id), label: title },
          { href: paths.publication(id), label: results.publish },
        ]}
        title={results.order}
        lead={results.orderLead}
      />
      <OrderForm {...rest} back={paths.publication(id)} />
    </>
  )
}
