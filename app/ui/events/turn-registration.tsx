import { paths } from '~/lib/paths'
import { ActionForm } from '../kit/action-form'
import { useMessages } from '../messages'

interface TurnRegistrationProps {
  event: { id: string; registrationClosedAt: Date | null }
  /** Why registration cannot be closed or opened by hand now: then there is no button. */
  because: string | undefined
}

/** Closes registration before its time, or opens it again. */
export function TurnRegistration({ event: { id, registrationClosedAt }, because }: TurnRegistrationProps) {
  const { events } = useMessages()
  if (because) return null
  return registrationClosedAt ? (
    <ActionForm action={paths.registrationOpening(id)} label={events.openRegistration} />
  ) : (
    <ActionForm action={paths.registrationClosing(id)} label={events.closeRegistration} />
  )
}
