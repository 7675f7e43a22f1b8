import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed, whyNot } from '~/domain/decision'
import { mayKeepRegions } from '~/domain/organizations/policy'
import { listMunicipalities, listRegions } from '~/domain/organizations/queries.server'
import { keeperSections } from '~/domain/roles/model'
import { mayListRegisters } from '~/domain/roles/policy'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { RegionSection } from '~/ui/organizations/region-section'
import { KeeperTabs } from '~/ui/people/keeper-tabs'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.organizations.municipalities)

export const loader = page(async ({ viewer, t }) => {
  assertAllowed(mayListRegisters(viewer))
  const [regions, municipalities] = await Promise.all([listRegions(viewer), listMunicipalities(viewer)])
  return {
    regions: regions.map((region) => ({
      ...region,
      municipalities: municipalities.filter(({ regionId }) => regionId === region.id),
    })),
    notAdd: whyNot(mayKeepRegions(viewer), t),
    sections: keeperSections(viewer),
  }
})

export default function Municipalities() {
  const { organizations: t } = useMessages()
  const { regions, notAdd, sections } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={t.municipalities}
        lead={t.municipalitiesLead}
        secondary={!notAdd && <LinkButton href={paths.newRegion()}>{t.addRegion}</LinkButton>}
      />
      <KeeperTabs current="municipalities" {...sections} />
      {regions.map((region) => (
        <RegionSection key={region.id} region={region} mayChange={!notAdd} />
      ))}
    </>
  )
}
