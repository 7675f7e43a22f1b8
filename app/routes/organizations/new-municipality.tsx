import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { mayKeepMunicipalities } from '~/domain/organizations/policy'
import { findRegion } from '~/domain/organizations/queries.server'
import { municipalityForm } from '~/domain/organizations/schema'
import { addMunicipality } from '~/domain/organizations/territory.server'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { MunicipalityForm } from '~/ui/organizations/municipality-form'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t, { name }) => t.organizations.newMunicipality(name))

export const loader = page(async ({ viewer, param }) => {
  const { id, name, timeZone } = await findRegion(viewer, param('regionId'))
  assertAllowed(mayKeepMunicipalities(viewer, id))
  return { name, timeZone }
})

export const action = form(municipalityForm, async ({ viewer, param, t }, input) => {
  await addMunicipality(viewer, param('regionId'), input)
  return { to: paths.municipalities(), toast: t.organizations.municipalityAdded }
})

export default function NewMunicipality() {
  const { organizations: t } = useMessages()
  const { name, timeZone } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(municipalityForm, {
    defaultValue: { timeZone, maxAge: '35', maxExperienceYears: '3' },
  })
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.municipalities(), label: t.municipalities }]}
        title={t.newMunicipality(name)}
      />
      <MunicipalityForm form={form} fields={fields} submit={t.addMunicipality} />
    </>
  )
}
