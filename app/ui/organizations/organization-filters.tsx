import { paths } from '~/lib/paths'
import { organizationTypes } from '~db/enums'
import { Checkbox } from '../kit/checkbox'
import { Filters } from '../kit/filters'
import type { Option } from '../kit/option'
import { Select } from '../kit/select'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'

interface OrganizationFiltersProps {
  asked: { q: string; municipality?: string; type?: string; closed?: string }
  districts: readonly Option[]
}

export function OrganizationFilters({ asked, districts }: OrganizationFiltersProps) {
  const { organizations: t } = useMessages()
  const { q, municipality, type, closed } = asked
  return (
    <Filters
      action={paths.organizations()}
      chosen={[municipality, type, closed].filter(Boolean).length}
      search={<TextField type="search" field={{ name: 'q', initialValue: q }} label={t.search} />}
    >
      {districts.length > 1 && (
        <Select
          field={{ name: 'municipality', initialValue: municipality }}
          label={t.municipality}
          empty={t.anyMunicipality}
          options={districts}
        />
      )}
      <Select
        field={{ name: 'type', initialValue: type }}
        label={t.type}
        empty={t.anyType}
        options={organizationTypes.map((value) => ({ value, label: t.types[value] }))}
      />
      <Checkbox field={{ name: 'closed', initialValue: closed }} label={t.closedOnly} />
    </Filters>
  )
}
