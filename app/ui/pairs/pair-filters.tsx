import { paths } from '~/lib/paths'
import { pairKinds, pairStates } from '~db/enums'
import { Filters } from '../kit/filters'
import type { Option } from '../kit/option'
import { Select } from '../kit/select'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'

interface PairFiltersProps {
  asked: { q: string; state?: string; kind?: string; municipality?: string; organization?: string; order?: string }
  districts: readonly Option[]
}

export function PairFilters({ asked, districts }: PairFiltersProps) {
  const { pairs: t } = useMessages()
  const { q, state, kind, municipality, organization, order } = asked
  return (
    <Filters
      action={paths.pairs()}
      chosen={[state, kind, municipality, organization, order].filter(Boolean).length}
      search={<TextField type="search" field={{ name: 'q', initialValue: q }} label={t.search} />}
      keep={{ ...(organization && { organization }), ...(order && { order }) }}
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
        field={{ name: 'state', initialValue: state }}
        label={t.state}
        empty={t.anyState}
        options={pairStates.map((value) => ({ value, label: t.states[value] }))}
      />
      <Select
        field={{ name: 'kind', initialValue: kind }}
        label={t.kind}
        empty={t.anyKind}
        options={pairKinds.map((value) => ({ value, label: t.kinds[value] }))}
      />
    </Filters>
  )
}
