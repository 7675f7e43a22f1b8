import { substituteForm } from '~/domain/jury/schema'
import { ErrorSummary } from '../kit/error-summary'
import { FormActions } from '../kit/form-actions'
import { FormBody } from '../kit/form-body'
import { HiddenValues } from '../kit/hidden-values'
import { RadioGroup } from '../kit/radio-group'
import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

interface SubstituteFormProps {
  entryId: string
  /** Who may take it, the least loaded first. */
  free: readonly { id: string; name: string; given: number }[]
}

/** One more juror for an entry. */
export function SubstituteForm({ entryId, free }: SubstituteFormProps) {
  const { jury } = useMessages()
  const [form, fields] = useServerForm(substituteForm, { defaultValue: { jurorId: free[0]?.id } })
  return (
    <form method="post" id={form.id}>
      <FormBody>
        <ErrorSummary form={form} />
        <HiddenValues values={{ entryId }} />
        <RadioGroup
          field={fields.jurorId}
          label={jury.substituteWho}
          hint={jury.substituteLead}
          options={free.map(({ id, name, given }) => ({ value: id, label: name, hint: jury.substituteLoad(given) }))}
        />
        <FormActions>
          <SubmitButton>{jury.substitute}</SubmitButton>
        </FormActions>
      </FormBody>
    </form>
  )
}
