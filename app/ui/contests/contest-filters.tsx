import { contestFilters } from '~/domain/contests/filters'
import { paths } from '~/lib/paths'
import { Filters } from '../kit/filters'
import type { Option } from '../kit/option'
import { Select } from '../kit/select'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'

interface ContestFiltersProps {
  chosen: { q: string; show: string; municipality: string }
  districts: readonly Option[]
  /** The viewer runs contests, so that he may ask for his own. */
  mayRun: boolean
}

/** Which contests to show. */
export function ContestFilters({ chosen, districts, mayRun }: ContestFiltersProps) {
  const { contests } = useMessages()
  const shown = contestFilters.filter((one) => one !== 'mine' || mayRun)
  return (
    <Filters
      action={paths.contests()}
      chosen={[chosen.show, chosen.municipality].filter(Boolean).length}
      search={<TextField type="search" field={{ name: 'q', initialValue: chosen.q }} label={contests.search} />}
    >
      <Select
        field={{ name: 'show', initialValue: chosen.show }}
        label={contests.show}
        empty={contests.any}
        options={shown.map((value) => ({ value, label: contests.filters[value] }))}
      />
      <Select
        field={{ name: 'municipality', initialValue: chosen.municipality }}
        label={contests.district}
        empty={contests.anyDistrict}
        options={districts}
      />
    </Filters>
  )
}
