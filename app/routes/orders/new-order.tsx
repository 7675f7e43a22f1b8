import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { enterOrder } from '~/domain/orders/commands.server'
import { orderForm } from '~/domain/orders/schema'
import { organizationChoices } from '~/domain/organizations/queries.server'
import { mayListRegisters } from '~/domain/roles/policy'
import { form, oneFile, page } from '~/http/handler.server'
import { isLocal } from '~/http/kept-form.server'
import { paths } from '~/lib/paths'
import { todayInRussia } from '~/lib/zones'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { OrderForm } from '~/ui/orders/order-form'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.orders.newTitle)

export const loader = page(async ({ viewer, url }) => {
  assertAllowed(mayListRegisters(viewer))
  const organizations = await organizationChoices(viewer)
  const asked = url.searchParams.get('issuer')
  const chosen = organizations.length === 1 ? organizations[0] : organizations.find(({ value }) => value === asked)
  return { organizations, issuerOrganizationId: chosen?.value }
})

export const action = form(
  orderForm,
  async ({ viewer, url, now, t }, input) => {
    const id = await enterOrder(viewer, input, todayInRussia(now))
    const back = url.searchParams.get('back')
    return { to: back && isLocal(back) ? chosenAt(back, id) : paths.order(id), toast: t.orders.entered }
  },
  oneFile(64),
)

export default function NewOrder() {
  const { orders: t } = useMessages()
  const { organizations, issuerOrganizationId } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(orderForm, { defaultValue: { kind: 'order', issuerOrganizationId } })
  return (
    <>
      <PageHeader crumbs={[{ href: paths.orders(), label: t.title }]} title={t.newTitle} />
      <OrderForm form={form} fields={fields} organizations={organizations} submit={t.add} />
    </>
  )
}

/** The page that sent for a new order, with that order chosen. */
function chosenAt(back: string, orderId: string): string {
  const address = new URL(back, 'http://local')
  address.searchParams.set('order', orderId)
  return address.pathname + address.search
}
