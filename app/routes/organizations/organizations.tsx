import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { mayAddSomewhere } from '~/domain/organizations/policy'
import { listOrganizations, municipalityChoices } from '~/domain/organizations/queries.server'
import { organizationFilter } from '~/domain/organizations/schema'
import { keeperSections } from '~/domain/roles/model'
import { mayListRegisters } from '~/domain/roles/policy'
import { page } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { readersDay } from '~/lib/preferences'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { useMessages } from '~/ui/messages'
import { OrganizationFilters } from '~/ui/organizations/organization-filters'
import { OrganizationTable } from '~/ui/organizations/organization-table'
import { KeeperTabs } from '~/ui/people/keeper-tabs'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.organizations.title)

export const loader = page(async ({ viewer, url, now, preferences }) => {
  assertAllowed(mayListRegisters(viewer))
  const asked = organizationFilter.parse(Object.fromEntries(url.searchParams))
  const filter = {
    search: asked.q,
    municipalityId: asked.municipality,
    type: asked.type,
    closed: asked.closed === 'on',
  }
  const after = readCursor(url.searchParams.get('after'), ['text', 'id'])
  const [{ rows, next }, districts] = await Promise.all([
    listOrganizations(viewer, filter, readersDay(preferences, now), after),
    municipalityChoices(viewer),
  ])
  const mayAdd = mayAddSomewhere(viewer).allowed
  return { rows, next, asked, districts, mayAdd, sections: keeperSections(viewer) }
})

export default function Organizations() {
  const { organizations: t } = useMessages()
  const { rows, next, asked, districts, mayAdd, sections } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        primary={
          mayAdd && (
            <LinkButton variant="primary" href={paths.newOrganization()}>
              {t.add}
            </LinkButton>
          )
        }
      />
      <KeeperTabs current="organizations" {...sections} />
      <OrganizationFilters asked={asked} districts={districts} />
      <OrganizationTable rows={rows} filtered={Object.values(asked).some(Boolean)} mayAdd={mayAdd} />
      <Pagination next={next ? paths.organizations({ ...asked, after: next }) : undefined} />
    </>
  )
}
