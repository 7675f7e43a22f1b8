import type { FieldState } from '../kit/field-state'
import { Select } from '../kit/select'
import { useMessages } from '../messages'

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** A month by its name, which may stay unknown. */
export function MonthSelect({ field }: { field: FieldState }) {
  const { people: t, locale } = useMessages()
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  return (
    <Select
      field={field}
      label={t.teachingSinceMonth}
      empty={t.monthUnknown}
      options={months.map((month) => ({ value: String(month), label: name.format(Date.UTC(2000, month - 1)) }))}
    />
  )
}
