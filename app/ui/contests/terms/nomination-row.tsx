import { voidRules } from '~/domain/contests/sections/entrants'
import { NumberField } from '../../kit/number-field'
import { Select } from '../../kit/select'
import { TextField } from '../../kit/text-field'
import { useMessages } from '../../messages'
import type { EntrantsFields } from './entrants-form'
import { KeptId } from './kept-id'
import type { ListForm, RowOf } from './list-form'
import { ListRow } from './list-row'

interface NominationRowProps {
  form: ListForm
  row: RowOf<EntrantsFields['nominations']>
  index: number
  length: number
  categories: readonly { id: string; title: string }[]
}

export function NominationRow({ form, row, index, length, categories }: NominationRowProps) {
  const { terms } = useMessages()
  const fields = row.getFieldset()
  const offered = voidRules.filter((rule) => rule !== 'kept' || fields.ifVoid.initialValue === 'kept')
  return (
    <ListRow form={form} list="nominations" index={index} length={length} label={`${terms.nomination} ${index + 1}`}>
      <KeptId field={fields.id} />
      <TextField field={fields.title} label={terms.criterionTitle} />
      <div className="flex flex-wrap gap-4">
        {categories.length > 0 && (
          <Select
            field={fields.category}
            label={terms.category}
            empty={terms.anyCategory}
            options={categories.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
        <NumberField field={fields.minEntries} label={terms.minEntries} />
        <Select
          field={fields.ifVoid}
          label={terms.ifVoid}
          options={offered.map((value) => ({ value, label: terms.ifVoids[value] }))}
        />
        <NumberField field={fields.laureatePercent} label={terms.laureatePercent} decimal unit="%" />
      </div>
    </ListRow>
  )
}
