import { Disclosure } from '../../kit/disclosure'
import { NumberField } from '../../kit/number-field'
import { useMessages } from '../../messages'
import type { ResultFields } from './result-form'

interface WeightFieldsProps {
  fields: ResultFields
  stages: readonly { id: string; title: string }[]
}

/** A weight for each stage, for totals that weigh them. */
export function WeightFields({ fields, stages }: WeightFieldsProps) {
  const { terms } = useMessages()
  return (
    <Disclosure summary={terms.weights} open={fields.total.initialValue === 'weighted'}>
      <p className="text-sm text-soft">{terms.weightsHint}</p>
      <div className="flex flex-wrap gap-4 pt-2">
        {fields.weights.getFieldList().map((row, index) => {
          const { stage, weight } = row.getFieldset()
          const named = stages.find(({ id }) => id === stage.initialValue) ?? stages[index]
          return (
            <div key={row.key}>
              <input type="hidden" name={stage.name} value={named?.id ?? ''} />
              <NumberField field={weight} label={named?.title ?? ''} decimal />
            </div>
          )
        })}
      </div>
    </Disclosure>
  )
}
