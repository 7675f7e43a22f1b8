import { passwordForm } from '~/domain/accounts/schema'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

export function SetPasswordForm({ email }: { email: string }) {
  const { accounts } = useMessages()
  const [form, fields] = useServerForm(passwordForm)
  return (
    <ServerForm form={form} actions={<SubmitButton>{accounts.setPassword}</SubmitButton>}>
      <TextField
        field={{ name: 'email', initialValue: email }}
        type="email"
        label={accounts.login}
        autoComplete="username"
        readOnly
      />
      <TextField
        field={fields.password}
        type="password"
        label={accounts.newPassword}
        hint={accounts.newPasswordHint}
        autoComplete="new-password"
      />
    </ServerForm>
  )
}
