import { passwordForm } from '~/domain/accounts/schema'
import { ErrorSummary } from '../kit/error-summary'
import { FormActions } from '../kit/form-actions'
import { FormBody } from '../kit/form-body'
import { SubmitButton } from '../kit/submit-button'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

export function SetPasswordForm({ email }: { email: string }) {
  const { accounts } = useMessages()
  const [form, fields] = useServerForm(passwordForm)
  return (
    <form method="post" id={form.id}>
      <FormBody>
        <ErrorSummary form={form} />
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
        <FormActions>
          <SubmitButton>{accounts.setPassword}</SubmitButton>
        </FormActions>
      </FormBody>
    </form>
  )
}
