import type { Beginning } from '~/domain/contests/beginning'
import { importForm } from '~/domain/contests/schema'
import { paths } from '~/lib/paths'
import { FileField } from '../../kit/file-field'
import { ServerForm } from '../../kit/server-form'
import { SubmitButton } from '../../kit/submit-button'
import { useMessages } from '../../messages'
import { useServerForm } from '../../use-server-form'
import { BeginningFields } from './beginning-fields'
import type { Organizer } from './organizer-fields'

interface ImportFormProps {
  organizers: readonly Organizer[]
  defaults: Beginning
}

/** A contest file, and what it does not say of the new contest. */
export function ImportForm({ organizers, defaults }: ImportFormProps) {
  const { contests } = useMessages()
  const [form, fields] = useServerForm(importForm, {
    defaultValue: defaults,
  })
  return (
    <ServerForm
      form={form}
      files
      actions={<SubmitButton>{contests.importButton}</SubmitButton>}
      back={paths.newContest()}
    >
      <FileField field={fields.file} label={contests.file} hint={contests.fileHint} accept=".json,application/json" />
      <BeginningFields fields={fields} organizers={organizers} zone={contests.byItsClock} />
    </ServerForm>
  )
}
