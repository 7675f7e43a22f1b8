import { recountForm } from '~/domain/archive/schema'
import { FileField } from '../kit/file-field'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

/** A contest file to be computed and forgotten. */
export function RecountForm() {
  const { archive } = useMessages()
  const [form, fields] = useServerForm(recountForm)
  return (
    <ServerForm form={form} files actions={<SubmitButton>{archive.recount}</SubmitButton>}>
      <FileField field={fields.file} label={archive.file} hint={archive.recountHint} accept=".json,application/json" />
    </ServerForm>
  )
}
