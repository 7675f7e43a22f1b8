import { type RegisterFilter, writeRegisterFilter } from '~/domain/registrations/register-filter'
import { paths } from '~/lib/paths'
import { LinkButton } from '../kit/link-button'
import { useMessages } from '../messages'

interface RegisterLinksProps {
  eventId: string
  filter: RegisterFilter
  /** Why nobody can be added now. */
  adding: string | undefined
  /** Why attendance cannot be marked now: then there is no button. */
  marking: string | undefined
  mayPrint: boolean
}

/** What can be done with the list of those registered. */
export function RegisterLinks({ eventId, filter, adding, marking, mayPrint }: RegisterLinksProps) {
  const { registrations } = useMessages()
  const words = registrations.list
  return (
    <>
      <LinkButton href={paths.colleagues(eventId)} disabledBecause={adding}>
        {words.add}
      </LinkButton>
      {!marking && <LinkButton href={paths.attendance(eventId)}>{words.attendance}</LinkButton>}
      {mayPrint && <LinkButton href={paths.signInSheet(eventId)}>{words.sheet}</LinkButton>}
      <LinkButton href={paths.registerTable(eventId, writeRegisterFilter(filter))}>{words.export}</LinkButton>
    </>
  )
}
