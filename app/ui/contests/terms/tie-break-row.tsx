import type { Option } from '../../kit/option'
import { Select } from '../../kit/select'
import { useMessages } from '../../messages'
import type { ListForm, RowOf } from './list-form'
import { ListRow } from './list-row'
import type { ResultFields } from './result-form'

interface TieBreakRowProps {
  form: ListForm
  row: RowOf<ResultFields['tieBreaks']>
  index: number
  length: number
  options: readonly Option[]
}

/** What settles equal totals at this place of the order. */
export function TieBreakRow({ form, row, index, length, options }: TieBreakRowProps) {
  const { terms } = useMessages()
  const { rule } = row.getFieldset()
  return (
    <ListRow form={form} list="tieBreaks" index={index} length={length} label={terms.tieBreak(index + 1)}>
      <Select field={rule} label={terms.rule} empty="" options={options} />
    </ListRow>
  )
}
