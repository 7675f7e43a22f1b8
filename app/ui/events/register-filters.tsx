import { type RegisterFilter, writeRegisterFilter } from '~/domain/registrations/register-filter'
import { paths } from '~/lib/paths'
import { attendanceModes } from '~db/enums'
import { Filters } from '../kit/filters'
import { Select } from '../kit/select'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'
import type { RegisterTotal } from './register-total'

interface RegisterFiltersProps {
  eventId: string
  filter: RegisterFilter
  /** Their districts are those to choose from. */
  totals: readonly RegisterTotal[]
}

/** Whom of those registered to show. */
export function RegisterFilters({ eventId, filter, totals }: RegisterFiltersProps) {
  const { registrations } = useMessages()
  const words = registrations.list
  const places = new Map(
    totals.flatMap(({ municipalityId, municipality }) =>
      municipalityId && municipality ? [[municipalityId, municipality] as const] : [],
    ),
  )
  return (
    <Filters
      action={paths.register(eventId)}
      chosen={Object.keys(writeRegisterFilter(filter)).length}
      search={<TextField field={{ name: 'q', initialValue: filter.search }} type="search" label={words.search} />}
    >
      <Select
        field={{ name: 'mode', initialValue: filter.mode }}
        label={registrations.columns.mode}
        empty={words.anyMode}
        options={attendanceModes.map((value) => ({ value, label: registrations.modes[value] }))}
      />
      <Select
        field={{ name: 'state', initialValue: filter.state }}
        label={registrations.columns.state}
        empty={words.anyState}
        options={(['confirmed', 'waitlisted'] as const).map((value) => ({
          value,
          label: registrations.states[value],
        }))}
      />
      <Select
        field={{ name: 'municipality', initialValue: filter.municipality }}
        label={registrations.columns.municipality}
        empty={words.anyMunicipality}
        options={[...places].map(([value, label]) => ({ value, label }))}
      />
    </Filters>
  )
}
