import { paths } from '~/lib/paths'
import { EmptyState } from '../../kit/empty-state'
import { LinkButton } from '../../kit/link-button'
import { useMessages } from '../../messages'

/** There is no organisation to hold a contest for. */
export function NoOrganizers() {
  const { contests, organizations } = useMessages()
  return (
    <EmptyState
      title={contests.noOrganizers}
      action={<LinkButton href={paths.newOrganization()}>{organizations.add}</LinkButton>}
    >
      {contests.noOrganizersWhy}
    </EmptyState>
  )
}
