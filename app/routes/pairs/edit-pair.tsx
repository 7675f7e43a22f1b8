import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { changeDraft } from '~/domain/pairs/drafting.server'
import { openPair } from '~/domain/pairs/find.server'
import { mayChange } from '~/domain/pairs/policy'
import { pairChange } from '~/domain/pairs/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { RowVersion } from '~/ui/kit/row-version'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { useMessages } from '~/ui/messages'
import { PairTermsFields } from '~/ui/pairs/pair-terms-fields'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.pairs.editTitle)

export const loader = page(async ({ viewer, param }) => {
  const { pair, names } = await openPair(viewer, param('pairId'))
  assertAllowed(mayChange(viewer, pair))
  const { id, version, kind, reason, subject, goal, periodFrom, periodTo } = pair
  return { id, version, names, defaultValue: { kind, reason, subject, goal, periodFrom, periodTo } }
})

export const action = form(pairChange, async ({ viewer, param, t }, { version, ...terms }) => {
  await changeDraft(viewer, param('pairId'), version, terms)
  return { to: paths.pair(param('pairId')), toast: t.answers.saved }
})

export default function EditPair() {
  const { pairs: t } = useMessages()
  const { id, version, names, defaultValue } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(pairChange, { defaultValue })
  return (
    <>
      <PageHeader crumbs={[{ href: paths.pair(id), label: names }]} title={t.editTitle} />
      <ServerForm form={form} actions={<SubmitButton>{t.saveChanges}</SubmitButton>}>
        <RowVersion field={fields.version} current={version} />
        <PairTermsFields fields={fields} />
      </ServerForm>
    </>
  )
}
