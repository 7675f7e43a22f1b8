import type { Member } from '~/domain/entries/model'
import { PersonChip } from '../kit/person-chip'
import { useMessages } from '../messages'

interface EntrantsProps {
  members: readonly {
    personId: string
    member: Member
    name: string
    post: string
    organization: string | null
  }[]
}

/** Who is in an entry, with post and organisation as they are kept in it. */
export function Entrants({ members }: EntrantsProps) {
  const { entries } = useMessages()
  return (
    <ul className="flex flex-col gap-3">
      {members.map(({ personId, member, name, post, organization }) => (
        <li key={personId}>
          <PersonChip name={name} detail={[entries.members[member], post, organization].filter(Boolean).join(', ')} />
        </li>
      ))}
    </ul>
  )
}
