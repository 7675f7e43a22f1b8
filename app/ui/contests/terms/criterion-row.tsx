import { Disclosure } from '../../kit/disclosure'
import { NumberField } from '../../kit/number-field'
import { TextArea } from '../../kit/text-area'
import { TextField } from '../../kit/text-field'
import { useMessages } from '../../messages'
import { KeptId } from './kept-id'
import type { ListForm, RowOf } from './list-form'
import { ListRow } from './list-row'
import type { TaskFields } from './task-row'

interface CriterionRowProps {
  form: ListForm
  row: RowOf<TaskFields['criteria']>
  index: number
  length: number
}

/** A criterion: its name and most points in sight, the rest folded where it is as usual. */
export function CriterionRow({ form, row, index, length }: CriterionRowProps) {
  const { terms } = useMessages()
  const fields = row.getFieldset()
  const unusual = [fields.min, fields.step, fields.weight].some(({ initialValue }) => initialValue)
  const isOpen = unusual || [fields.hint, fields.min, fields.step, fields.weight].some(({ errors }) => errors)
  const list = row.name.replace(/\[\d+\]$/, '')
  return (
    <ListRow form={form} list={list} index={index} length={length} label={terms.criterion(index + 1)}>
      <KeptId field={fields.id} />
      <div className="flex flex-wrap gap-4">
        <div className="min-w-0 flex-1 basis-72">
          <TextField field={fields.title} label={terms.criterionTitle} />
        </div>
        <NumberField field={fields.max} label={terms.max} decimal />
      </div>
      <Disclosure summary={terms.more} open={isOpen} inside={fields.hint.initialValue}>
        <div className="flex flex-col gap-4 pt-2">
          <TextArea field={fields.hint} label={terms.hint} rows={2} />
          <div className="flex flex-wrap gap-4">
            <NumberField field={fields.min} label={terms.min} decimal placeholder="0" />
            <NumberField field={fields.step} label={terms.step} decimal placeholder="1" />
            <NumberField field={fields.weight} label={terms.weight} decimal placeholder="1" />
          </div>
        </div>
      </Disclosure>
    </ListRow>
  )
}
