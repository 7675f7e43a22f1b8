import type { Role } from '~/domain/viewer'
import { Notice } from '../kit/notice'
import { useMessages } from '../messages'

interface EndingRightsProps {
  rights: readonly { id: string; role: Role }[]
}

/** What a person will no longer be able to do once the work has ended; nothing where no right hangs on it. */
export function EndingRights({ rights }: EndingRightsProps) {
  const { people: t, roles } = useMessages()
  if (rights.length === 0) return null
  return (
    <Notice tone="warning" title={t.rightsWillEnd}>
      <ul className="list-disc ps-5">
        {rights.map(({ id, role }) => (
          <li key={id}>{roles.names[role]}</li>
        ))}
      </ul>
    </Notice>
  )
}
