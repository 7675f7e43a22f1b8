import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed, whyNot } from '~/domain/decision'
import { openPair } from '~/domain/pairs/find.server'
import { activatePair } from '~/domain/pairs/life.server'
import { orderWarnings } from '~/domain/pairs/model'
import { orderForPair } from '~/domain/pairs/orders.server'
import { mayActivate } from '~/domain/pairs/policy'
import { activationForm } from '~/domain/pairs/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay } from '~/lib/preferences'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { OrderChoice } from '~/ui/orders/order-choice'
import { ActivationForm } from '~/ui/pairs/activation-form'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.pairs.orderTitle)

/** First an order is chosen, then all is shown once more with what to look at. */
export const loader = page(async ({ viewer, param, url, now, t, preferences }) => {
  const { pair, names, described, members } = await openPair(viewer, param('pairId'))
  assertAllowed(mayActivate(viewer, pair))
  const { order, orders, search, issuer } = await orderForPair(viewer, pair, url.searchParams)
  return {
    id: pair.id,
    names,
    pair: described,
    choice: { orders, search, issuer },
    chosen: order && {
      order,
      warnings: orderWarnings(pair, order, members, readersDay(preferences, now)).map((one) => t.pairs.warnings[one]),
      notActivate: whyNot(mayActivate(viewer, pair, order), t),
    },
  }
})

export const action = form(activationForm, async ({ viewer, param, now, t }, { orderId }) => {
  await activatePair(viewer, param('pairId'), orderId, now)
  return { to: paths.pair(param('pairId')), toast: t.pairs.activated }
})

export default function PairOrder() {
  const { pairs: t } = useMessages()
  const { id, names, pair, choice, chosen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.pair(id), label: names }]}
        title={t.orderTitle}
        lead={chosen ? t.orderSummary : t.orderLead}
      />
      {chosen ? (
        <ActivationForm pair={pair} {...chosen} other={paths.pairOrder(id)} />
      ) : (
        <OrderChoice {...choice} page={paths.pairOrder(id)} />
      )}
    </>
  )
}
