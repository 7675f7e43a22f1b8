import { lacks } from '~/domain/people/schema'
import { paths } from '~/lib/paths'
import { categories } from '~db/enums'
import { Filters } from '../kit/filters'
import type { Option } from '../kit/option'
import { Select } from '../kit/select'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'

interface PeopleFiltersProps {
  asked: { q: string; organization?: string; municipality?: string; category?: string; lacks?: string }
  districts: readonly Option[]
  organizations: readonly Option[]
}

export function PeopleFilters({ asked, districts, organizations }: PeopleFiltersProps) {
  const { people: t } = useMessages()
  const { q, organization, municipality, category, lacks: lacking } = asked
  const grouped = districts.length > 1
  return (
    <Filters
      action={paths.people()}
      chosen={[organization, municipality, category, lacking].filter(Boolean).length}
      search={<TextField type="search" field={{ name: 'q', initialValue: q }} label={t.search} />}
    >
      {grouped && (
        <Select
          field={{ name: 'municipality', initialValue: municipality }}
          label={t.municipality}
          empty={t.anyMunicipality}
          options={districts}
        />
      )}
      {organizations.length > 1 && (
        <Select
          field={{ name: 'organization', initialValue: organization }}
          label={t.organization}
          empty={t.anyOrganization}
          options={organizations.map(({ group, ...one }) => ({ ...one, group: grouped ? group : null }))}
        />
      )}
      <Select
        field={{ name: 'category', initialValue: category }}
        label={t.category}
        empty={t.anyCategory}
        options={categories.map((value) => ({ value, label: t.categories[value] }))}
      />
      <Select
        field={{ name: 'lacks', initialValue: lacking }}
        label={t.lacksLabel}
        empty={t.lacksNothing}
        options={lacks.map((value) => ({ value, label: t.lacks[value] }))}
      />
    </Filters>
  )
}
