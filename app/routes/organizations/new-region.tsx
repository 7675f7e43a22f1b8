import type { MetaFunction } from '@remix-run/node'
import { assertAllowed } from '~/domain/decision'
import { mayKeepRegions } from '~/domain/organizations/policy'
import { regionForm } from '~/domain/organizations/schema'
import { addRegion } from '~/domain/organizations/territory.server'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { RegionForm } from '~/ui/organizations/region-form'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.organizations.newRegion)

export const loader = page(async ({ viewer }) => {
  assertAllowed(mayKeepRegions(viewer))
  return null
})

export const action = form(regionForm, async ({ viewer, t }, input) => {
  await addRegion(viewer, input)
  return { to: paths.municipalities(), toast: t.organizations.regionAdded }
})

export default function NewRegion() {
  const { organizations: t } = useMessages()
  return (
    <>
      <PageHeader crumbs={[{ href: paths.municipalities(), label: t.municipalities }]} title={t.newRegion} />
      <RegionForm defaultValue={{ timeZone: 'Europe/Moscow' }} submit={t.addRegion} />
    </>
  )
}
