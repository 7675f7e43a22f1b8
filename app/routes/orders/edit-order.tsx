import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { changeOrder } from '~/domain/orders/commands.server'
import { mayChangeOrder } from '~/domain/orders/policy'
import { findOrder } from '~/domain/orders/queries.server'
import { orderChange } from '~/domain/orders/schema'
import { organizationChoices } from '~/domain/organizations/queries.server'
import { form, oneFile, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { todayInRussia } from '~/lib/zones'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { OrderForm } from '~/ui/orders/order-form'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.orders.editTitle)

export const loader = page(async ({ viewer, param }) => {
  const [order, organizations] = await Promise.all([findOrder(viewer, param('orderId')), organizationChoices(viewer)])
  assertAllowed(mayChangeOrder(viewer, { issuer: order.issuerPlace, uses: order.uses }))
  const { id, version, kind, number, date, title, signerPost, signerName, issuerOrganizationId } = order
  const defaultValue = { kind, number, date, title, signerPost, signerName, issuerOrganizationId }
  return { id, version, defaultValue, hasScan: order.scan !== null, organizations }
})

export const action = form(
  orderChange,
  async ({ viewer, param, now, t }, input) => {
    await changeOrder(viewer, param('orderId'), input, todayInRussia(now))
    return { to: paths.order(param('orderId')), toast: t.answers.saved }
  },
  oneFile(64),
)

export default function EditOrder() {
  const { orders: t } = useMessages()
  const { version, defaultValue, hasScan, organizations } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(orderChange, { defaultValue })
  return (
    <>
      <PageHeader crumbs={[{ href: paths.orders(), label: t.title }]} title={t.editTitle} />
      <OrderForm
        form={form}
        fields={fields}
        organizations={organizations}
        submit={t.save}
        version={{ field: fields.version, current: version }}
        hasScan={hasScan}
      />
    </>
  )
}
