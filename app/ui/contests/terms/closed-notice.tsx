import { paths } from '~/lib/paths'
import { LinkButton } from '../../kit/link-button'
import { Notice } from '../../kit/notice'
import { useMessages } from '../../messages'

interface ClosedNoticeProps {
  contest: { id: string }
  because: string
}

/** The terms can only be read: why, and where they are easier to read. */
export function ClosedNotice({ contest, because }: ClosedNoticeProps) {
  const { contests } = useMessages()
  return <Notice title={because} action={<LinkButton href={paths.contest(contest.id)}>{contests.toPage}</LinkButton>} />
}
