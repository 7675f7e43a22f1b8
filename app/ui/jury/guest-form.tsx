import { guestForm } from '~/domain/jury/schema'
import { RadioGroup } from '../kit/radio-group'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'
import { roleOptions } from './role-options'

/** Somebody from elsewhere, written into the register and invited at once. */
export function GuestForm({ chairTaken, back }: { chairTaken: boolean; back: string }) {
  const t = useMessages()
  const [form, fields] = useServerForm(guestForm, { defaultValue: { role: 'member' } })
  return (
    <ServerForm form={form} actions={<SubmitButton>{t.jury.invite}</SubmitButton>} back={back}>
      <TextField field={fields.lastName} label={t.jury.lastName} width="medium" autoComplete="off" />
      <TextField field={fields.firstName} label={t.jury.firstName} width="medium" autoComplete="off" />
      <TextField field={fields.middleName} label={t.jury.middleName} width="medium" autoComplete="off" />
      <TextField
        field={fields.email}
        type="email"
        label={t.jury.email}
        hint={t.jury.emailHint}
        width="medium"
        autoComplete="off"
      />
      <TextField field={fields.post} label={t.jury.post} hint={t.jury.postHint} />
      <RadioGroup field={fields.role} label={t.jury.role} options={roleOptions(t, chairTaken)} />
    </ServerForm>
  )
}
