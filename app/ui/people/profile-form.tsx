import { profileForm } from '~/domain/people/schema'
import { RowVersion } from '../kit/row-version'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

interface ProfileFormProps {
  profile: { phone: string | null; subjects: string; topics: string }
  version: number
}

/** What a person keeps of himself. */
export function ProfileForm({ profile, version }: ProfileFormProps) {
  const { people: t } = useMessages()
  const [form, fields] = useServerForm(profileForm, { defaultValue: profile })
  return (
    <ServerForm form={form} actions={<SubmitButton>{t.save}</SubmitButton>}>
      <RowVersion field={fields.version} current={version} />
      <TextField field={fields.phone} type="tel" label={t.phone} width="medium" autoComplete="tel" />
      <TextField field={fields.subjects} label={t.subjects} hint={t.subjectsHint} />
      <TextField field={fields.topics} label={t.topics} hint={t.topicsHint} />
    </ServerForm>
  )
}
