import type { verifyForm } from '~/domain/documents/schema'
import { paths } from '~/lib/paths'
import { ErrorSummary } from '../kit/error-summary'
import { FormActions } from '../kit/form-actions'
import { FormBody } from '../kit/form-body'
import { SubmitButton } from '../kit/submit-button'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'
import type { useServerForm } from '../use-server-form'

interface VerifyFormProps {
  /** What `useServerForm(verifyForm)` of the page gave. */
  state: ReturnType<typeof useServerForm<typeof verifyForm>>
}

/** A number with what else stands on the paper, for whoever has no camera. */
export function VerifyForm({ state: [form, fields] }: VerifyFormProps) {
  const { documents } = useMessages()
  const words = documents.verify
  return (
    <form method="post" action={paths.verify()} id={form.id}>
      <FormBody>
        <ErrorSummary form={form} />
        <TextField
          field={fields.number}
          label={words.numberField}
          hint={words.numberHint}
          width="medium"
          autoComplete="off"
        />
        <TextField field={fields.key} label={words.keyField} hint={words.keyHint} width="medium" autoComplete="off" />
        <FormActions>
          <SubmitButton>{words.submit}</SubmitButton>
        </FormActions>
      </FormBody>
    </form>
  )
}
