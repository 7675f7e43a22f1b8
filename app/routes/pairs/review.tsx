import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { findHistory, openPair } from '~/domain/pairs/find.server'
import { reviewPair } from '~/domain/pairs/life.server'
import { mayReview } from '~/domain/pairs/policy'
import { reviewForm } from '~/domain/pairs/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { RadioGroup } from '~/ui/kit/radio-group'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { TextArea } from '~/ui/kit/text-area'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'
import { readiness } from '~db/enums'

export const meta: MetaFunction<typeof loader> = titled((t) => t.pairs.review)

export const loader = page(async ({ viewer, param }) => {
  const { pair, names } = await openPair(viewer, param('pairId'))
  assertAllowed(mayReview(viewer, pair))
  const { review } = await findHistory(pair.id)
  return { id: pair.id, names, review: review && { text: review.text, readiness: review.readiness } }
})

export const action = form(reviewForm, async ({ viewer, param, now, t }, input) => {
  await reviewPair(viewer, param('pairId'), input, now)
  return { to: paths.pair(param('pairId')), toast: t.pairs.reviewSaved }
})

export default function Review() {
  const { pairs: t } = useMessages()
  const { id, names, review } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(reviewForm, { defaultValue: review ?? undefined })
  return (
    <>
      <PageHeader crumbs={[{ href: paths.pair(id), label: names }]} title={t.review} lead={t.reviewLead} />
      <ServerForm form={form} actions={<SubmitButton>{t.saveChanges}</SubmitButton>}>
        <TextArea field={fields.text} label={t.reviewText} rows={8} />
        <RadioGroup
          field={fields.readiness}
          label={t.readinessLabel}
          options={readiness.map((value) => ({ value, label: t.readiness[value] }))}
        />
      </ServerForm>
    </>
  )
}
