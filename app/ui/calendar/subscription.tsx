import { CopyText } from '../kit/copy-text'
import { LinkButton } from '../kit/link-button'
import { Section } from '../kit/section'
import { useMessages } from '../messages'
import { webcal } from './webcal'

interface SubscriptionProps {
  /** The feed's whole address, with the filter. */
  address: string
  /** The filter in words. */
  chosen: string[]
}

/** The feed of what is shown, to be taken into one's own calendar. */
export function Subscription({ address, chosen }: SubscriptionProps) {
  const { calendar } = useMessages()
  return (
    <div className="no-print mt-12">
      <Section title={calendar.subscribe} lead={calendar.subscribeLead(chosen)}>
        <div className="flex flex-col gap-4">
          <CopyText label={calendar.subscribeAddress} hint={calendar.subscribeHint} text={address} />
          <div className="flex flex-wrap gap-3">
            <LinkButton href={webcal(address)}>{calendar.subscribeButton}</LinkButton>
            <LinkButton href={address} variant="quiet" download="calendar.ics">
              {calendar.download}
            </LinkButton>
          </div>
        </div>
      </Section>
    </div>
  )
}
