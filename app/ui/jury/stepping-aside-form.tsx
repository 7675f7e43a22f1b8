import { steppingAsideForm } from '~/domain/jury/schema'
import { ErrorSummary } from '../kit/error-summary'
import { FormActions } from '../kit/form-actions'
import { FormBody } from '../kit/form-body'
import { LinkButton } from '../kit/link-button'
import { RadioGroup } from '../kit/radio-group'
import { SubmitButton } from '../kit/submit-button'
import { TextArea } from '../kit/text-area'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

/** A juror recuses himself, with a reason. */
export function SteppingAsideForm({ cancel }: { cancel: string }) {
  const { jury, common } = useMessages()
  const [form, fields] = useServerForm(steppingAsideForm)
  const reasons = Object.entries(jury.stepAsideReasons).map(([value, label]) => ({ value, label }))
  return (
    <form method="post" id={form.id}>
      <FormBody>
        <ErrorSummary form={form} />
        <RadioGroup field={fields.reason} label={jury.stepAsideReason} options={reasons} />
        <TextArea field={fields.note} label={jury.stepAsideNote} rows={3} />
        <FormActions>
          <SubmitButton>{jury.stepAsideSave}</SubmitButton>
          <LinkButton href={cancel} variant="quiet">
            {common.back}
          </LinkButton>
        </FormActions>
      </FormBody>
    </form>
  )
}
