import { Fieldset } from '../../kit/fieldset'
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
    <Fieldset legend={terms.weights} hint={terms.weightsHint} row>
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
    </Fieldset>
  )
}
