import type { EntryState } from '~/domain/entries/model'
import { paths } from '~/lib/paths'
import { entryStates } from '~db/enums'
import { Filters } from '../kit/filters'
import type { Option } from '../kit/option'
import { Select } from '../kit/select'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'

interface EntryFiltersProps {
  contestId: string
  chosen: { q: string; state: string; municipality: string; organization: string }
  counts: Partial<Record<EntryState, number>>
  districts: readonly Option[]
}

/** Which entries of a contest to show; each state with how many there are. */
export function EntryFilters({ contestId, chosen, counts, districts }: EntryFiltersProps) {
  const { entries, locale } = useMessages()
  const states = entryStates.filter((state) => counts[state])
  return (
    <Filters
      action={paths.contestEntries(contestId)}
      chosen={[chosen.state, chosen.municipality, chosen.organization].filter(Boolean).length}
      keep={chosen.organization ? { organization: chosen.organization } : undefined}
      search={<TextField type="search" field={{ name: 'q', initialValue: chosen.q }} label={entries.search} />}
    >
      <Select
        field={{ name: 'state', initialValue: chosen.state }}
        label={entries.state}
        empty={entries.anyState}
        options={states.map((value) => ({
          value,
          label: `${entries.states[value]} (${(counts[value] ?? 0).toLocaleString(locale)})`,
        }))}
      />
      {districts.length > 1 && (
        <Select
          field={{ name: 'municipality', initialValue: chosen.municipality }}
          label={entries.district}
          empty={entries.anyDistrict}
          options={districts}
        />
      )}
    </Filters>
  )
}
