import { substituteForm } from '~/domain/jury/schema'
import { HiddenValues } from '../kit/hidden-values'
import { RadioGroup } from '../kit/radio-group'
import { ServerForm } from '../kit/server-form'
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
    <ServerForm form={form} actions={<SubmitButton>{jury.substitute}</SubmitButton>}>
      <HiddenValues values={{ entryId }} />
      <RadioGroup
        field={fields.jurorId}
        label={jury.substituteWho}
        hint={jury.substituteLead}
        options={free.map(({ id, name, given }) => ({ value: id, label: name, hint: jury.substituteLoad(given) }))}
      />
    </ServerForm>
  )
}
