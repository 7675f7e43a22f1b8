import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { setContestOrder } from '~/domain/contests/life.server'
import { listContestOrders } from '~/domain/contests/order.server'
import { mayEditTerms } from '~/domain/contests/policy'
import { findContestToRun } from '~/domain/contests/queries.server'
import { orderForm } from '~/domain/contests/schema'
import { assertAllowed } from '~/domain/decision'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { OrderForm } from '~/ui/contests/form/order-form'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.contests.order)

export const loader = page(async ({ viewer, param, now }) => {
  const contest = await findContestToRun(viewer, param('contestId'), now)
  assertAllowed(mayEditTerms(viewer, contest))
  const { id, title, version, regulationOrderId, organizationId, municipalityId } = contest
  const orders = await listContestOrders(organizationId, municipalityId)
  return { id, title, version, orderId: regulationOrderId ?? undefined, orders }
})

export const action = form(orderForm, async ({ viewer, param, t }, input) => {
  await setContestOrder(viewer, param('contestId'), input)
  return { to: paths.contestDesk(param('contestId')), toast: t.contests.orderSaved }
})

export default function ContestOrder() {
  const { contests } = useMessages()
  const { id, title, ...rest } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contests(), label: contests.title },
          { href: paths.contestDesk(id), label: title },
        ]}
        title={contests.order}
        lead={contests.orderLead}
      />
      <OrderForm {...rest} back={paths.contestDesk(id)} />
    </>
  )
}
