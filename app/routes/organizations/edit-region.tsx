import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { mayKeepRegions } from '~/domain/organizations/policy'
import { findRegion } from '~/domain/organizations/queries.server'
import { regionForm } from '~/domain/organizations/schema'
import { changeRegion } from '~/domain/organizations/territory.server'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { RegionForm } from '~/ui/organizations/region-form'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.organizations.editRegion)

export const loader = page(async ({ viewer, param }) => {
  assertAllowed(mayKeepRegions(viewer))
  const { name, timeZone } = await findRegion(viewer, param('regionId'))
  return { name, timeZone }
})

export const action = form(regionForm, async ({ viewer, param, t }, input) => {
  await changeRegion(viewer, param('regionId'), input)
  return { to: paths.municipalities(), toast: t.answers.saved }
})

export default function EditRegion() {
  const { organizations: t } = useMessages()
  const region = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader crumbs={[{ href: paths.municipalities(), label: t.municipalities }]} title={region.name} />
      <RegionForm defaultValue={region} submit={t.save} />
    </>
  )
}
