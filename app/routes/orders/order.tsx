import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { whyNot } from '~/domain/decision'
import { mayChangeOrder } from '~/domain/orders/policy'
import { findOrder } from '~/domain/orders/queries.server'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { tie } from '~/lib/text'
import { DefinitionList } from '~/ui/kit/definition-list'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { TextLink } from '~/ui/kit/text-link'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { order }) =>
  t.orders.named(t.orders.kinds[order.kind], t.dates.date(order.date), order.number),
)

export const loader = page(async ({ viewer, param, t }) => {
  const { issuerPlace, issuerOrganizationId, scan, version, ...order } = await findOrder(viewer, param('orderId'))
  const notChange = whyNot(mayChangeOrder(viewer, { issuer: issuerPlace, uses: order.uses }), t)
  return { order, hasScan: scan !== null, notChange }
})

export default function Order() {
  const { orders: t, dates } = useMessages()
  const { order, hasScan, notChange } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.orders(), label: t.title }]}
        title={t.named(t.kinds[order.kind], dates.date(order.date), order.number)}
        lead={order.title}
        primary={
          <LinkButton variant="primary" href={paths.editOrder(order.id)} disabledBecause={notChange}>
            {t.edit}
          </LinkButton>
        }
        secondary={hasScan && <LinkButton href={paths.orderScan(order.id)}>{t.openScan}</LinkButton>}
      />
      <DefinitionList
        items={[
          { term: t.issuer, value: tie(order.issuer) },
          { term: order.signerPost || t.signerName, value: tie(order.signerName) },
          { term: t.uses, value: String(order.uses) },
          {
            term: t.usedByPairs,
            value: <TextLink href={paths.pairs({ order: order.id })}>{t.usedByPairs}</TextLink>,
          },
        ]}
      />
    </>
  )
}
