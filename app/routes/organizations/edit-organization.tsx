import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeOrganization } from '~/domain/organizations/commands.server'
import { findOrganization, municipalityChoices } from '~/domain/organizations/queries.server'
import { organizationChange } from '~/domain/organizations/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay } from '~/lib/preferences'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { OrganizationForm } from '~/ui/organizations/organization-form'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.organizations.editTitle)

export const loader = page(async ({ viewer, param, now, preferences }) => {
  const [organization, districts] = await Promise.all([
    findOrganization(viewer, param('organizationId'), readersDay(preferences, now)),
    municipalityChoices(viewer),
  ])
  const { id, version, working, tags, place, regionId, municipality, closedOn, ...defaultValue } = organization
  return { id, version, name: organization.shortName, defaultValue, districts }
})

export const action = form(organizationChange, async ({ viewer, param, t }, input) => {
  await changeOrganization(viewer, param('organizationId'), input)
  return { to: paths.organization(param('organizationId')), toast: t.answers.saved }
})

export default function EditOrganization() {
  const { organizations: t } = useMessages()
  const { id, version, name, defaultValue, districts } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(organizationChange, { defaultValue })
  return (
    <>
      <PageHeader crumbs={[{ href: paths.organization(id), label: name }]} title={t.editTitle} />
      <OrganizationForm
        form={form}
        fields={fields}
        districts={districts}
        submit={t.save}
        version={{ field: fields.version, current: version }}
      />
    </>
  )
}
