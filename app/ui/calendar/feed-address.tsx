import { paths } from '~/lib/paths'
import { ActionForm } from '../kit/action-form'
import { CopyText } from '../kit/copy-text'
import { LinkButton } from '../kit/link-button'
import { useMessages } from '../messages'
import { webcal } from './webcal'

/** The secret address of one's own feed, with the button that replaces it. */
export function FeedAddress({ address }: { address: string | null }) {
  const { calendar } = useMessages()
  const words = calendar.personal
  if (!address) return <ActionForm action={paths.feedAddress()} label={words.make} variant="primary" />
  return (
    <div className="flex flex-col items-start gap-6">
      <CopyText label={words.address} hint={words.hint} text={address} />
      <div className="flex flex-wrap gap-3">
        <LinkButton href={webcal(address)} variant="primary">
          {words.open}
        </LinkButton>
        <ActionForm
          action={paths.feedAddress()}
          label={words.renew}
          confirm={{ title: words.renewTitle, text: words.renewText, label: words.renew }}
        />
      </div>
    </div>
  )
}
