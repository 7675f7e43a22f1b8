import { type RegisterFilter, writeRegisterFilter } from '~/domain/registrations/register-filter'
import { paths } from '~/lib/paths'
import { LinkButton } from '../kit/link-button'
import { useMessages } from '../messages'

interface RegisterLinksProps {
  eventId: string
  filter: RegisterFilter
  /** Why attendance cannot be marked now. */
  marking: string | undefined
}

/** What can be done with the list of those registered. */
export function RegisterLinks({ eventId, filter, marking }: RegisterLinksProps) {
  const { registrations } = useMessages()
  const words = registrations.list
  return (
    <>
      <LinkButton href={paths.colleagues(eventId)}>{words.add}</LinkButton>
      {!marking && <LinkButton href={paths.attendance(eventId)}>{words.attendance}</LinkButton>}
      <LinkButton href={paths.signInSheet(eventId)}>{words.sheet}</LinkButton>
      <LinkButton href={paths.registerTable(eventId, writeRegisterFilter(filter))}>{words.export}</LinkButton>
    </>
  )
}
