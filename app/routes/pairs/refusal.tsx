import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { declinePair } from '~/domain/pairs/agreeing.server'
import { openPair } from '~/domain/pairs/find.server'
import { mayDecline } from '~/domain/pairs/policy'
import { refusalForm } from '~/domain/pairs/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { todayInRussia } from '~/lib/zones'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { TextArea } from '~/ui/kit/text-area'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.pairs.declineTitle)

export const loader = page(async ({ viewer, param }) => {
  const { pair, names } = await openPair(viewer, param('pairId'))
  assertAllowed(mayDecline(viewer, pair))
  return { id: pair.id, names }
})

export const action = form(refusalForm, async ({ viewer, param, now, t }, { reason }) => {
  await declinePair(viewer, param('pairId'), reason, todayInRussia(now))
  return { to: paths.pair(param('pairId')), toast: t.pairs.declined }
})

export default function Refusal() {
  const { pairs: t, kit } = useMessages()
  const { id, names } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(refusalForm)
  return (
    <>
      <PageHeader crumbs={[{ href: paths.pair(id), label: names }]} title={t.declineTitle} lead={t.declineLead} />
      <ServerForm
        form={form}
        actions={
          <>
            <SubmitButton variant="danger">{t.decline}</SubmitButton>
            <LinkButton variant="quiet" href={paths.pair(id)}>
              {kit.cancel}
            </LinkButton>
          </>
        }
      >
        <TextArea field={fields.reason} label={t.declineReason} hint={t.declineReasonHint} />
      </ServerForm>
    </>
  )
}
