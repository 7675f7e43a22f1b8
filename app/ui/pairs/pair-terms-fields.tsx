import type { PairTerms } from '~/domain/pairs/schema'
import { pairKinds, pairReasons } from '~db/enums'
import { DateField } from '../kit/date-field'
import type { FieldState } from '../kit/field-state'
import { Fieldset } from '../kit/fieldset'
import { Select } from '../kit/select'
import { TextArea } from '../kit/text-area'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'

/** What a pair is for, of which kind and for how long. */
export function PairTermsFields({ fields }: { fields: Record<keyof PairTerms, FieldState> }) {
  const { pairs: t } = useMessages()
  return (
    <>
      <Select
        field={fields.kind}
        label={t.kind}
        width="medium"
        options={pairKinds.map((value) => ({ value, label: t.kinds[value] }))}
      />
      <Fieldset legend={t.period} row>
        <DateField field={fields.periodFrom} label={t.periodFrom} />
        <DateField field={fields.periodTo} label={t.periodTo} />
      </Fieldset>
      <Select
        field={fields.reason}
        label={t.reason}
        width="medium"
        empty={t.reasonUnknown}
        options={pairReasons.map((value) => ({ value, label: t.reasons[value] }))}
      />
      <TextField field={fields.subject} label={t.subject} width="medium" />
      <TextArea field={fields.goal} label={t.goal} hint={t.goalHint} />
    </>
  )
}
