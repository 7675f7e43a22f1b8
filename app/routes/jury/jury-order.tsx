import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listContestOrders } from '~/domain/contests/order.server'
import { findContestToRun } from '~/domain/contests/queries.server'
import { orderForm } from '~/domain/contests/schema'
import { assertAllowed } from '~/domain/decision'
import { mayChooseJury } from '~/domain/jury/policy'
import { setJuryOrder } from '~/domain/jury/stages.server'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { OrderForm } from '~/ui/contests/form/order-form'
import { juryCrumbs } from '~/ui/jury/jury-crumbs'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.jury.order)

export const loader = page(async ({ viewer, param, now }) => {
  const contest = await findContestToRun(viewer, param('contestId'), now)
  assertAllowed(mayChooseJury(viewer, contest))
  const { id, title, version, juryOrderId, organizationId, municipalityId } = contest
  const orders = await listContestOrders(organizationId, municipalityId)
  return { id, title, version, orderId: juryOrderId ?? undefined, orders }
})

export const action = form(orderForm, async ({ viewer, param, t }, input) => {
  await setJuryOrder(viewer, param('contestId'), input)
  return { to: paths.contestJury(param('contestId')), toast: t.jury.orderSaved }
})

export default function JuryOrder() {
  const t = useMessages()
  const { id, title, ...rest } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader crumbs={juryCrumbs(t, { id, title })} title={t.jury.order} lead={t.jury.orderLead} />
      <OrderForm {...rest} back={paths.contestJury(id)} />
    </>
  )
}
