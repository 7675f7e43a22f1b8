import { type CalendarFilter, countChosen } from '~/domain/events/calendar-filter'
import { paths } from '~/lib/paths'
import { audiences, eventFormats, eventTypes, levels } from '~db/enums'
import { DateField } from '../kit/date-field'
import { Filters } from '../kit/filters'
import type { Option } from '../kit/option'
import { Select } from '../kit/select'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'
import type { CalendarView } from './calendar-views'

interface CalendarFiltersProps {
  filter: CalendarFilter
  places: readonly Option[]
  view: CalendarView
  month: string
}

const named = <Name extends string>(names: readonly Name[], words: Record<Name, string>): Option[] =>
  names.map((value) => ({ value, label: words[value] }))

/** What of the calendar to show. A period is chosen in the list alone: the month view has its own. */
export function CalendarFilters({ filter, places, view, month }: CalendarFiltersProps) {
  const { calendar, events } = useMessages()
  const field = (name: keyof CalendarFilter) => ({ name, initialValue: filter[name] })
  return (
    <Filters
      action={paths.calendar()}
      chosen={countChosen(filter)}
      keep={view === 'agenda' ? { view } : { month }}
      search={<TextField field={field('q')} type="search" label={calendar.search} />}
    >
      <Select
        field={field('type')}
        label={calendar.type}
        empty={calendar.anyType}
        options={named(eventTypes, events.types)}
      />
      <Select
        field={field('municipality')}
        label={calendar.municipality}
        empty={calendar.anyMunicipality}
        options={places}
      />
      <Select
        field={field('level')}
        label={calendar.level}
        empty={calendar.anyLevel}
        options={named(levels, events.levels)}
      />
      <Select
        field={field('audience')}
        label={calendar.audience}
        empty={calendar.anyAudience}
        options={named(audiences, events.audiences)}
      />
      <Select
        field={field('format')}
        label={calendar.format}
        empty={calendar.anyFormat}
        options={named(eventFormats, events.formats)}
      />
      {view === 'agenda' && (
        <div className="flex flex-wrap gap-x-3 gap-y-4">
          <DateField field={field('from')} label={calendar.from} />
          <DateField field={field('to')} label={calendar.to} />
        </div>
      )}
    </Filters>
  )
}
