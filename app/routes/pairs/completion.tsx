import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { openPair } from '~/domain/pairs/find.server'
import { completePair } from '~/domain/pairs/life.server'
import { mayComplete } from '~/domain/pairs/policy'
import { completionForm } from '~/domain/pairs/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay } from '~/lib/preferences'
import { todayInRussia } from '~/lib/zones'
import { DateField } from '~/ui/kit/date-field'
import { LinkButton } from '~/ui/kit/link-button'
import { Notice } from '~/ui/kit/notice'
import { PageHeader } from '~/ui/kit/page-header'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.pairs.completeTitle)

export const loader = page(async ({ viewer, param, now, preferences }) => {
  const { pair, names } = await openPair(viewer, param('pairId'))
  const today = readersDay(preferences, now)
  assertAllowed(mayComplete(viewer, pair, today))
  const [on] = [today, pair.periodTo].toSorted()
  return { id: pair.id, names, reviewed: pair.reviewed, on }
})

export const action = form(completionForm, async ({ viewer, param, now, t }, { on }) => {
  await completePair(viewer, param('pairId'), on, todayInRussia(now))
  return { to: paths.pair(param('pairId')), toast: t.pairs.completed }
})

export default function Completion() {
  const { pairs: t } = useMessages()
  const { id, names, reviewed, on } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(completionForm, { defaultValue: { on } })
  return (
    <>
      <PageHeader crumbs={[{ href: paths.pair(id), label: names }]} title={t.completeTitle} lead={t.completeLead} />
      <ServerForm form={form} actions={<SubmitButton>{t.complete}</SubmitButton>} back={paths.pair(id)}>
        {!reviewed && (
          <Notice tone="warning" action={<LinkButton href={paths.pairReview(id)}>{t.writeReview}</LinkButton>}>
            {t.completeWithoutReview}
          </Notice>
        )}
        <DateField field={fields.on} label={t.completeOn} />
      </ServerForm>
    </>
  )
}
