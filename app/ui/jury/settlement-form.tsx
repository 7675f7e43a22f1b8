import { settlementForm } from '~/domain/jury/schema'
import { ErrorSummary } from '../kit/error-summary'
import { FormActions } from '../kit/form-actions'
import { FormBody } from '../kit/form-body'
import { LinkButton } from '../kit/link-button'
import { RadioGroup } from '../kit/radio-group'
import { SubmitButton } from '../kit/submit-button'
import { TextArea } from '../kit/text-area'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

/** A possible conflict decided by a person: it bars, or it does not, and why. */
export function SettlementForm({ cancel }: { cancel: string }) {
  const { jury, common } = useMessages()
  const [form, fields] = useServerForm(settlementForm)
  const option = (value: 'yes' | 'no') => ({ value, label: jury.bars[value], hint: jury.barsHint[value] })
  return (
    <form method="post" id={form.id}>
      <FormBody>
        <ErrorSummary form={form} />
        <RadioGroup field={fields.bars} label={jury.settleQuestion} options={[option('yes'), option('no')]} />
        <TextArea field={fields.note} label={jury.settleNote} hint={jury.settleNoteHint} rows={3} />
        <FormActions>
          <SubmitButton>{jury.settleSave}</SubmitButton>
          <LinkButton href={cancel} variant="quiet">
            {common.back}
          </LinkButton>
        </FormActions>
      </FormBody>
    </form>
  )
}
