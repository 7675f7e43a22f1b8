import { paths } from '~/lib/paths'
import { CopyText } from '../kit/copy-text'
import { LinkButton } from '../kit/link-button'
import { Section } from '../kit/section'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

interface EventShareProps {
  event: { id: string; title: string; state: string; isPublic: boolean }
  /** The page, in full. */
  address: string
}

/** Ways to keep an event and to tell of it. A draft and one that is not public have none. */
export function EventShare({ event, address }: EventShareProps) {
  const { events } = useMessages()
  if (event.state === 'draft' || !event.isPublic) return null
  const [title, url] = [encodeURIComponent(event.title), encodeURIComponent(address)]
  const links = [
    { href: `https://vk.com/share.php?url=${url}&title=${title}`, label: events.shareVk },
    { href: `https://t.me/share/url?url=${url}&text=${title}`, label: events.shareTelegram },
    { href: `mailto:?subject=${title}&body=${url}`, label: events.shareMail },
  ]
  return (
    <Section title={events.share}>
      <div className="flex flex-col items-start gap-4">
        <LinkButton href={paths.eventFeed(event.id)} download={`${event.id}.ics`}>
          {events.addToCalendar}
        </LinkButton>
        <div className="w-full">
          <CopyText label={events.address} text={address} />
        </div>
        <ul className="flex flex-wrap gap-x-4 gap-y-2">
          {links.map(({ href, label }) => (
            <li key={href}>
              <TextLink href={href} rel="noopener noreferrer">
                {label}
              </TextLink>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  )
}
