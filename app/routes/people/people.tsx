import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { municipalityChoices, organizationChoices } from '~/domain/organizations/queries.server'
import { listPeople } from '~/domain/people/queries.server'
import { filterOf, peopleFilter } from '~/domain/people/schema'
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
import { KeeperTabs } from '~/ui/people/keeper-tabs'
import { PeopleFilters } from '~/ui/people/people-filters'
import { PeopleTable } from '~/ui/people/people-table'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.people.title)

export const loader = page(async ({ viewer, url, now, preferences }) => {
  assertAllowed(mayListRegisters(viewer))
  const asked = peopleFilter.parse(Object.fromEntries(url.searchParams))
  const after = readCursor(url.searchParams.get('after'), ['text', 'id'])
  const [{ rows, next }, districts, organizations] = await Promise.all([
    listPeople(viewer, filterOf(asked), readersDay(preferences, now), after),
    municipalityChoices(viewer),
    organizationChoices(viewer, asked.municipality),
  ])
  return { rows, next, asked, districts, organizations, sections: keeperSections(viewer) }
})

export default function People() {
  const { people: t } = useMessages()
  const { rows, next, asked, districts, organizations, sections } = useLoaderData<typeof loader>()
  const { organization } = asked
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        primary={
          <LinkButton variant="primary" href={paths.newPerson({ organization })}>
            {t.add}
          </LinkButton>
        }
        secondary={rows.length > 0 && <LinkButton href={paths.peopleTable(asked)}>{t.export}</LinkButton>}
      />
      <KeeperTabs current="people" {...sections} />
      <PeopleFilters asked={asked} districts={districts} organizations={organizations} />
      <PeopleTable
        rows={rows}
        filtered={Object.values(asked).some(Boolean)}
        mayImport={sections.imports}
        districts={districts.length > 1}
      />
      <Pagination next={next ? paths.people({ ...asked, after: next }) : undefined} />
    </>
  )
}
