import { settlementForm } from '~/domain/jury/schema'
import { RadioGroup } from '../kit/radio-group'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { TextArea } from '../kit/text-area'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

/** A possible conflict decided by a person: it bars, or it does not, and why. */
export function SettlementForm({ disabledBecause, back }: { disabledBecause?: string; back: string }) {
  const { jury } = useMessages()
  const [form, fields] = useServerForm(settlementForm)
  const option = (value: 'yes' | 'no') => ({ value, label: jury.bars[value], hint: jury.barsHint[value] })
  return (
    <ServerForm
      form={form}
      actions={<SubmitButton disabledBecause={disabledBecause}>{jury.settleSave}</SubmitButton>}
      back={back}
    >
      <RadioGroup field={fields.bars} label={jury.settleQuestion} options={[option('yes'), option('no')]} />
      <TextArea field={fields.note} label={jury.settleNote} hint={jury.settleNoteHint} rows={3} />
    </ServerForm>
  )
}
