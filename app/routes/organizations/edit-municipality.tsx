import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import type { YoungTeacherRule } from '~/domain/organizations/model'
import { mayKeepMunicipalities } from '~/domain/organizations/policy'
import { findMunicipality } from '~/domain/organizations/queries.server'
import { municipalityChange } from '~/domain/organizations/schema'
import { changeMunicipality } from '~/domain/organizations/territory.server'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { MunicipalityForm } from '~/ui/organizations/municipality-form'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.organizations.editMunicipality)

export const loader = page(async ({ viewer, param }) => {
  const municipality = await findMunicipality(viewer, param('municipalityId'))
  assertAllowed(mayKeepMunicipalities(viewer, municipality.regionId))
  const { id, regionId, searchKey, version, youngTeacherRule, ...defaultValue } = municipality
  return { version, defaultValue: { ...defaultValue, ...youngTeacherValues(youngTeacherRule) } }
})

export const action = form(municipalityChange, async ({ viewer, param, t }, input) => {
  await changeMunicipality(viewer, param('municipalityId'), input)
  return { to: paths.municipalities(), toast: t.answers.saved }
})

export default function EditMunicipality() {
  const { organizations: t } = useMessages()
  const { defaultValue, version } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(municipalityChange, { defaultValue })
  return (
    <>
      <PageHeader crumbs={[{ href: paths.municipalities(), label: t.municipalities }]} title={defaultValue.fullName} />
      <MunicipalityForm
        form={form}
        fields={fields}
        submit={t.save}
        version={{ field: fields.version, current: version }}
      />
    </>
  )
}

const youngTeacherValues = ({ maxAge, maxExperienceYears }: YoungTeacherRule) => ({
  maxAge: maxAge?.toString(),
  maxExperienceYears: maxExperienceYears?.toString(),
})
