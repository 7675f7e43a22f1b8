import { signInForm } from '~/domain/accounts/schema'
import { paths } from '~/lib/paths'
import { ErrorSummary } from '../kit/error-summary'
import { FormActions } from '../kit/form-actions'
import { FormBody } from '../kit/form-body'
import { SubmitButton } from '../kit/submit-button'
import { TextField } from '../kit/text-field'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

interface Props {
  /** Where to go once signed in. */
  next?: string
  /** An interrupted form, carried through the sign-in. */
  kept?: string
}

export function SignInForm({ next, kept }: Props) {
  const { accounts } = useMessages()
  const [form, fields] = useServerForm(signInForm, { id: 'sign-in', defaultValue: { next, kept } })
  return (
    <form method="post" action={paths.signIn()} id={form.id}>
      <FormBody>
        <ErrorSummary form={form} />
        <TextField field={fields.email} type="email" label={accounts.email} autoComplete="username" />
        <TextField field={fields.password} type="password" label={accounts.password} autoComplete="current-password" />
        <input type="hidden" name="next" value={fields.next.initialValue ?? ''} />
        <input type="hidden" name="kept" value={fields.kept.initialValue ?? ''} />
        <FormActions>
          <SubmitButton>{accounts.enter}</SubmitButton>
          <TextLink href={paths.signInLink()}>{accounts.forgotten}</TextLink>
        </FormActions>
      </FormBody>
    </form>
  )
}
