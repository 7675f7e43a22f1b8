import type { ButtonVariant } from '../../kit/button-look'
import { ErrorSummary } from '../../kit/error-summary'
import type { FieldState } from '../../kit/field-state'
import { FormActions } from '../../kit/form-actions'
import { FormBody } from '../../kit/form-body'
import { HiddenValues } from '../../kit/hidden-values'
import { LinkButton } from '../../kit/link-button'
import { SubmitButton } from '../../kit/submit-button'
import { TextArea } from '../../kit/text-area'
import { useMessages } from '../../messages'

interface ReasonFormProps {
  form: { id: string; allErrors: Record<string, string[]> }
  field: FieldState
  /** Who will read the reason. */
  hint: string
  values?: Record<string, string | number>
  submit: string
  variant?: ButtonVariant
  back: string
}

/** A change that asks for nothing but its reason. */
export function ReasonForm({ form, field, hint, values, submit, variant, back }: ReasonFormProps) {
  const { common, events } = useMessages()
  return (
    <form method="post" id={form.id}>
      <FormBody>
        <ErrorSummary form={form} />
        <HiddenValues values={values} />
        <TextArea field={field} label={events.reason} hint={hint} rows={3} />
        <FormActions>
          <SubmitButton variant={variant}>{submit}</SubmitButton>
          <LinkButton href={back} variant="quiet">
            {common.back}
          </LinkButton>
        </FormActions>
      </FormBody>
    </form>
  )
}
