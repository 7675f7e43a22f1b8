import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed, whyNot } from '~/domain/decision'
import { openPair } from '~/domain/pairs/find.server'
import { extendPair } from '~/domain/pairs/life.server'
import { orderForPair } from '~/domain/pairs/orders.server'
import { mayExtend } from '~/domain/pairs/policy'
import { extensionForm } from '~/domain/pairs/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { OrderChoice } from '~/ui/orders/order-choice'
import { ExtensionForm } from '~/ui/pairs/extension-form'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.pairs.extendTitle)

export const loader = page(async ({ viewer, param, url, t }) => {
  const { pair, names, described } = await openPair(viewer, param('pairId'))
  assertAllowed(mayExtend(viewer, pair))
  const { order, orders, search, issuer } = await orderForPair(viewer, pair, url.searchParams)
  return {
    id: pair.id,
    names,
    pair: described,
    choice: { orders, search, issuer },
    chosen: order && { order, notExtend: whyNot(mayExtend(viewer, pair, order), t) },
  }
})

export const action = form(extensionForm, async ({ viewer, param, t }, input) => {
  await extendPair(viewer, param('pairId'), input)
  return { to: paths.pair(param('pairId')), toast: t.pairs.extended }
})

export default function Extension() {
  const { pairs: t } = useMessages()
  const { id, names, pair, choice, chosen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader crumbs={[{ href: paths.pair(id), label: names }]} title={t.extendTitle} lead={t.extendLead} />
      {chosen ? (
        <ExtensionForm pair={pair} {...chosen} other={paths.pairExtension(id)} />
      ) : (
        <OrderChoice {...choice} page={paths.pairExtension(id)} />
      )}
    </>
  )
}
