import { ActionForm } from '../kit/action-form'
import { CopyText } from '../kit/copy-text'
import { useMessages } from '../messages'

/** The secret link of a portfolio, with the button that replaces it. */
export function PortfolioLink({ address, renewal }: { address: string; renewal: string }) {
  const { portfolios } = useMessages()
  const words = portfolios.visibility
  return (
    <div className="flex flex-col items-start gap-4">
      <CopyText label={words.link} hint={words.linkHint} text={address} />
      <ActionForm
        action={renewal}
        label={words.renew}
        confirm={{ title: words.renewTitle, text: words.renewText, label: words.renew }}
      />
    </div>
  )
}
