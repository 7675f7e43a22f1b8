import { FieldErrors } from '../../kit/field-errors'
import { NumberField } from '../../kit/number-field'
import { TextField } from '../../kit/text-field'
import { useMessages } from '../../messages'
import { AddButton } from './add-button'
import { AnswerFields } from './answer-fields'
import { CriterionRow } from './criterion-row'
import { KeptId } from './kept-id'
import type { ListForm, RowOf } from './list-form'
import { ListRow } from './list-row'
import type { StageFormFields } from './stage-form'

export type TaskRowField = RowOf<StageFormFields['tasks']>
export type TaskFields = ReturnType<TaskRowField['getFieldset']>

interface TaskRowProps {
  form: ListForm
  row: TaskRowField
  index: number
  length: number
}

/** A task of the stage with its criteria and what entrants send for it. */
export function TaskRow({ form, row, index, length }: TaskRowProps) {
  const { terms } = useMessages()
  const fields = row.getFieldset()
  const criteria = fields.criteria.getFieldList()
  return (
    <ListRow form={form} list="tasks" index={index} length={length} label={terms.task(index + 1)}>
      <KeptId field={fields.id} />
      <TextField field={fields.title} label={terms.taskTitle} />
      <h3 className="text-lg">{terms.criteria}</h3>
      <FieldErrors field={fields.criteria} />
      {criteria.map((criterion, place) => (
        <CriterionRow key={criterion.key} form={form} row={criterion} index={place} length={criteria.length} />
      ))}
      <AddButton form={form} list={fields.criteria.name} length={criteria.length} row={{ max: '5' }}>
        {terms.addCriterion}
      </AddButton>
      <AnswerFields fields={fields} />
      <NumberField field={fields.weight} label={terms.taskWeight} hint={terms.weightHint} decimal />
    </ListRow>
  )
}
