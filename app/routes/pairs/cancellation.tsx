import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { cancelPair } from '~/domain/pairs/drafting.server'
import { openPair } from '~/domain/pairs/find.server'
import { mayCancel } from '~/domain/pairs/policy'
import { refusalForm } from '~/domain/pairs/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { todayInRussia } from '~/lib/zones'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { ReasonForm } from '~/ui/reason-form'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.pairs.cancelTitle)

export const loader = page(async ({ viewer, param }) => {
  const { pair, names } = await openPair(viewer, param('pairId'))
  assertAllowed(mayCancel(viewer, pair))
  return { id: pair.id, names }
})

export const action = form(refusalForm, async ({ viewer, param, now, t }, { reason }) => {
  await cancelPair(viewer, param('pairId'), reason, todayInRussia(now))
  return { to: paths.pair(param('pairId')), toast: t.pairs.cancelled }
})

export default function Cancellation() {
  const { pairs: t } = useMessages()
  const { id, names } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader crumbs={[{ href: paths.pair(id), label: names }]} title={t.cancelTitle} lead={t.cancelLead} />
      <ReasonForm
        schema={refusalForm}
        label={t.cancelReason}
        submit={t.cancel}
        variant="danger"
        back={paths.pair(id)}
      />
    </>
  )
}
