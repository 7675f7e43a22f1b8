import { aggregates } from '~/domain/contests/sections/stage'
import { stageForms } from '~db/enums'
import { DateField } from '../../kit/date-field'
import { Disclosure } from '../../kit/disclosure'
import { Fieldset } from '../../kit/fieldset'
import { NumberField } from '../../kit/number-field'
import { RadioGroup } from '../../kit/radio-group'
import { Select } from '../../kit/select'
import { TextField } from '../../kit/text-field'
import { useMessages } from '../../messages'
import type { StageFormFields } from './stage-form'

/** When a stage is held, how sheets become its value, and who goes on. */
export function StageFields({ fields }: { fields: StageFormFields }) {
  const { terms } = useMessages()
  const more = [fields.trimFrom, fields.trimDrop, fields.gap]
  const needsMore = more.some((field) => field.initialValue || field.errors)
  return (
    <>
      <TextField field={fields.title} label={terms.stageTitle} width="medium" />
      <RadioGroup
        field={fields.form}
        label={terms.stageForm}
        row
        options={stageForms.map((value) => ({ value, label: terms.stageForms[value] }))}
      />
      <div className="flex flex-wrap gap-4">
        <DateField field={fields.from} label={terms.from} />
        <DateField field={fields.to} label={terms.to} />
      </div>
      <Fieldset legend={terms.value}>
        <Select
          field={fields.by}
          label={terms.by}
          width="medium"
          options={aggregates.map((value) => ({ value, label: terms.bys[value] }))}
        />
        <Disclosure summary={terms.byMore} open={needsMore}>
          <div className="flex flex-wrap gap-4 pt-2">
            <NumberField field={fields.trimFrom} label={terms.trimFrom} hint={terms.trimHint} />
            <NumberField field={fields.trimDrop} label={terms.trimDrop} hint={terms.trimHint} />
            <NumberField field={fields.gap} label={terms.gap} hint={terms.gapHint} decimal />
          </div>
        </Disclosure>
        <NumberField field={fields.minSheets} label={terms.minSheets} />
      </Fieldset>
      <Fieldset legend={terms.passTitle} hint={terms.passHint}>
        <div className="flex flex-wrap gap-4">
          <NumberField field={fields.passMin} label={terms.passMin} decimal />
          <NumberField field={fields.passTop} label={terms.passTop} />
        </div>
        <Select
          field={fields.passTies}
          label={terms.passTies}
          width="medium"
          options={(['include', 'exclude'] as const).map((value) => ({ value, label: terms.ties[value] }))}
        />
      </Fieldset>
    </>
  )
}
