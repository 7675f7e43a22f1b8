import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { publishText } from '~/domain/consents/commands.server'
import { consentKindOf } from '~/domain/consents/kind'
import { mayPublishTexts } from '~/domain/consents/policy'
import { findText } from '~/domain/consents/queries.server'
import { consentTextForm } from '~/domain/consents/schema'
import { assertAllowed } from '~/domain/decision'
import { organizationChoices } from '~/domain/organizations/queries.server'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { Select } from '~/ui/kit/select'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { TextArea } from '~/ui/kit/text-area'
import { TextField } from '~/ui/kit/text-field'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.consents.newVersion)

export const loader = page(async ({ viewer, text, now }) => {
  assertAllowed(mayPublishTexts(viewer))
  const kind = consentKindOf(text('kind'))
  const [current, organizations] = await Promise.all([findText(kind, now), organizationChoices(viewer)])
  const defaultValue = {
    title: current?.title,
    body: current?.body,
    operatorOrganizationId: current?.operatorOrganizationId,
  }
  return { kind, defaultValue, organizations }
})

export const action = form(consentTextForm, async ({ viewer, text, now, t }, input) => {
  await publishText(viewer, consentKindOf(text('kind')), input, now)
  return { to: paths.consentTexts(), toast: t.consents.published }
})

export default function NewConsentText() {
  const { consents: t } = useMessages()
  const { kind, defaultValue, organizations } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(consentTextForm, { defaultValue })
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.consentTexts(), label: t.texts }]}
        title={t.newVersionTitle(t.kinds[kind].toLowerCase())}
        lead={t.textsLead}
      />
      <ServerForm form={form} actions={<SubmitButton>{t.publish}</SubmitButton>}>
        <TextField field={fields.title} label={t.textTitle} />
        <TextArea field={fields.body} label={t.textBody} hint={t.textBodyHint} rows={16} />
        <Select field={fields.operatorOrganizationId} label={t.operator} empty={t.noOperator} options={organizations} />
      </ServerForm>
    </>
  )
}
