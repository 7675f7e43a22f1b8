import { categories } from '~db/enums'
import { DateField } from '../kit/date-field'
import type { FieldState } from '../kit/field-state'
import { Fieldset } from '../kit/fieldset'
import { Select } from '../kit/select'
import { useMessages } from '../messages'

/** The qualification category with the day it was given. */
export function CategoryFields({ fields }: { fields: Record<'category' | 'categoryDate', FieldState> }) {
  const { people: t } = useMessages()
  return (
    <Fieldset legend={t.category} row>
      <Select
        field={fields.category}
        label={t.category}
        options={categories.map((value) => ({ value, label: t.categories[value] }))}
      />
      <DateField field={fields.categoryDate} label={t.categoryDate} />
    </Fieldset>
  )
}
