import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { tagOrganization } from '~/domain/organizations/commands.server'
import { mayChangeOrganization } from '~/domain/organizations/policy'
import { findOrganization } from '~/domain/organizations/queries.server'
import { tagForm } from '~/domain/organizations/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay } from '~/lib/preferences'
import { DateField } from '~/ui/kit/date-field'
import { PageHeader } from '~/ui/kit/page-header'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { TextField } from '~/ui/kit/text-field'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.organizations.addTag)

export const loader = page(async ({ viewer, param, now, preferences }) => {
  const today = readersDay(preferences, now)
  const organization = await findOrganization(viewer, param('organizationId'), today)
  assertAllowed(mayChangeOrganization(viewer, organization))
  return { id: organization.id, name: organization.shortName, today }
})

export const action = form(tagForm, async ({ viewer, param, t }, input) => {
  await tagOrganization(viewer, param('organizationId'), input)
  return { to: paths.organization(param('organizationId')), toast: t.organizations.tagged }
})

export default function Tags() {
  const { organizations: t } = useMessages()
  const { id, name, today } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(tagForm, { defaultValue: { from: today } })
  return (
    <>
      <PageHeader crumbs={[{ href: paths.organization(id), label: name }]} title={t.addTag} lead={t.tagsLead} />
      <ServerForm form={form} actions={<SubmitButton>{t.addTag}</SubmitButton>} back={paths.organization(id)}>
        <TextField field={fields.tag} label={t.tag} width="medium" />
        <DateField field={fields.from} label={t.tagFrom} />
        <DateField field={fields.to} label={t.tagTo} hint={t.tagToHint} />
      </ServerForm>
    </>
  )
}
