import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { addOrganization } from '~/domain/organizations/commands.server'
import { mayAddSomewhere } from '~/domain/organizations/policy'
import { municipalityChoices } from '~/domain/organizations/queries.server'
import { organizationForm } from '~/domain/organizations/schema'
import { districtKeepers } from '~/domain/roles/model'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { OrganizationForm } from '~/ui/organizations/organization-form'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.organizations.newTitle)

export const loader = page(async ({ viewer }) => {
  assertAllowed(mayAddSomewhere(viewer))
  return { districts: await municipalityChoices(viewer, districtKeepers) }
})

export const action = form(organizationForm, async ({ viewer, t }, input) => {
  const id = await addOrganization(viewer, input)
  return { to: paths.organization(id), toast: t.organizations.added }
})

export default function NewOrganization() {
  const { organizations: t } = useMessages()
  const { districts } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(organizationForm, {
    defaultValue: { type: 'school', municipalityId: districts.length === 1 ? districts[0]?.value : undefined },
  })
  return (
    <>
      <PageHeader crumbs={[{ href: paths.organizations(), label: t.title }]} title={t.newTitle} />
      <OrganizationForm form={form} fields={fields} districts={districts} submit={t.add} />
    </>
  )
}
