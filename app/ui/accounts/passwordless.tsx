import { paths } from '~/lib/paths'
import { Notice } from '../kit/notice'
import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'

/** Says to one who came by a link, and has no password, how to come back. */
export function Passwordless({ email }: { email: string }) {
  const { accounts } = useMessages()
  return (
    <Notice
      title={accounts.passwordlessTitle}
      action={
        <form method="post" action={paths.signInLink()}>
          <input type="hidden" name="email" value={email} />
          <SubmitButton variant="secondary">{accounts.sendLink}</SubmitButton>
        </form>
      }
    >
      {accounts.passwordless(email)}
    </Notice>
  )
}
