import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'

/** One button: a juror needs no password to start. */
export function JuryInvitation() {
  const { accounts } = useMessages()
  return (
    <form method="post">
      <SubmitButton>{accounts.enterAsJuror}</SubmitButton>
    </form>
  )
}
