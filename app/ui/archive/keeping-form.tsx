import { keepingForm } from '~/domain/archive/schema'
import { paths } from '~/lib/paths'
import { type Organizer, OrganizerFields } from '../contests/form/organizer-fields'
import { FileField } from '../kit/file-field'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

/** A contest file to be kept whole, and whose contest it was. */
export function KeepingForm({ organizers }: { organizers: readonly Organizer[] }) {
  const { archive } = useMessages()
  const [form, fields] = useServerForm(keepingForm, {
    defaultValue: { organizationId: organizers[0]?.id },
  })
  return (
    <ServerForm form={form} files actions={<SubmitButton>{archive.save}</SubmitButton>} back={paths.archive()}>
      <FileField field={fields.file} label={archive.file} hint={archive.fileHint} accept=".json,application/json" />
      <OrganizerFields
        fields={fields}
        organizers={organizers}
        label={archive.keeper}
        levelHint={archive.levelHint}
        chooseLevel={archive.chooseLevel}
      />
      <TextField field={fields.note} label={archive.note} hint={archive.noteHint} />
    </ServerForm>
  )
}
