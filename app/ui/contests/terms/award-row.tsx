import { Checkbox } from '../../kit/checkbox'
import { Disclosure } from '../../kit/disclosure'
import { NumberField } from '../../kit/number-field'
import type { Option } from '../../kit/option'
import { Select } from '../../kit/select'
import { TextField } from '../../kit/text-field'
import { useMessages } from '../../messages'
import type { ListForm, RowOf } from './list-form'
import { ListRow } from './list-row'
import type { ResultFields } from './result-form'

interface AwardRowProps {
  form: ListForm
  row: RowOf<ResultFields['awards']>
  index: number
  length: number
  known: readonly Option[]
}

/** An award: what it is called, to how many of the best it goes, and from what result on. */
export function AwardRow({ form, row, index, length, known }: AwardRowProps) {
  const { terms } = useMessages()
  const fields = row.getFieldset()
  const choice = <Value extends string>(values: readonly Value[], words: Record<Value, string>): Option[] =>
    values.map((value) => ({ value, label: words[value] }))
  return (
    <ListRow form={form} list="awards" index={index} length={length} label={terms.awardTitle(index + 1)}>
      <div className="flex flex-wrap items-end gap-4">
        <Select field={fields.award} label={terms.award} empty="" options={known} />
        <TextField field={fields.label} label={terms.label} hint={terms.labelHint} />
      </div>
      <div className="flex flex-wrap items-end gap-4">
        <Select field={fields.take} label={terms.take} options={choice(['all', 'count', 'percent'], terms.takes)} />
        <NumberField field={fields.count} label={terms.count} />
        <NumberField field={fields.percent} label={terms.percent} decimal unit="%" />
      </div>
      <div className="flex flex-wrap items-end gap-4">
        <NumberField field={fields.minTotal} label={terms.minTotal} decimal />
        <NumberField field={fields.minPercent} label={terms.minPercent} decimal unit="%" />
      </div>
      <Checkbox field={fields.stopped} label={terms.stopped} />
      <Disclosure
        summary={terms.awardTies}
        open={Boolean(fields.atLeast.initialValue) || fields.ties.initialValue === 'cut'}
      >
        <div className="flex flex-col gap-4 pt-2">
          <Select field={fields.ties} label={terms.awardTies} options={choice(['include', 'cut'], terms.awardTie)} />
          <div className="flex flex-wrap items-end gap-4">
            <Select
              field={fields.round}
              label={terms.round}
              options={choice(['down', 'up', 'half_up'], terms.rounds)}
            />
            <NumberField field={fields.atLeast} label={terms.atLeast} />
          </div>
          <p className="text-sm text-soft">{terms.takeHint}</p>
        </div>
      </Disclosure>
    </ListRow>
  )
}
