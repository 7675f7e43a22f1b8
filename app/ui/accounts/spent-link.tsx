import { paths } from '~/lib/paths'
import { LinkButton } from '../kit/link-button'
import { PageHeader } from '../kit/page-header'
import { useMessages } from '../messages'

/** In place of a page whose link lets in no more: how to get a new one. */
export function SpentLink() {
  const { accounts } = useMessages()
  return (
    <PageHeader
      title={accounts.spentTitle}
      lead={accounts.spentLead}
      primary={
        <LinkButton href={paths.signInLink()} variant="primary">
          {accounts.newLink}
        </LinkButton>
      }
      secondary={<LinkButton href={paths.signIn()}>{accounts.enter}</LinkButton>}
    />
  )
}
