import { NumberField } from '../../kit/number-field'
import { TextField } from '../../kit/text-field'
import { useMessages } from '../../messages'
import type { EntrantsFields } from './entrants-form'
import { KeptId } from './kept-id'
import type { ListForm, RowOf } from './list-form'
import { ListRow } from './list-row'

interface CategoryRowProps {
  form: ListForm
  row: RowOf<EntrantsFields['categories']>
  index: number
  length: number
}

/** A kind of entrants that nominations may be for. */
export function CategoryRow({ form, row, index, length }: CategoryRowProps) {
  const { terms } = useMessages()
  const fields = row.getFieldset()
  return (
    <ListRow form={form} list="categories" index={index} length={length} label={`${terms.category} ${index + 1}`}>
      <KeptId field={fields.id} />
      <TextField field={fields.title} label={terms.criterionTitle} />
      <div className="flex flex-wrap gap-4">
        <NumberField field={fields.minExperience} label={terms.minExperience} />
        <NumberField field={fields.maxExperience} label={terms.maxExperience} />
      </div>
    </ListRow>
  )
}
