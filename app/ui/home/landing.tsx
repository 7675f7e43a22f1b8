import { paths } from '~/lib/paths'
import { EventWhen } from '../events/event-when'
import type { DeskEvent } from '../events/organizer-desk'
import { Card } from '../kit/card'
import { Hero } from '../kit/hero'
import { LinkButton } from '../kit/link-button'
import { Section } from '../kit/section'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

interface LandingProps {
  coming: readonly DeskEvent[]
  readerZone: string | null
}

/** What a visitor finds here, and where. */
export function Landing({ coming, readerZone }: LandingProps) {
  const { home } = useMessages()
  const places = [paths.calendar(), paths.contests(), paths.verify()]
  return (
    <>
      <Hero
        title={home.title}
        lead={home.lead}
        actions={
          <LinkButton href={paths.calendar()} variant="primary">
            {home.openCalendar}
          </LinkButton>
        }
      />
      <ul className="grid grid-cols-1 gap-4 md:grid-cols-3">
        {home.forVisitor.map(({ title, text }, order) => (
          <li key={title} className="grid">
            <Card title={title} href={places[order]} level="h2">
              {text}
            </Card>
          </li>
        ))}
      </ul>
      {coming.length > 0 && (
        <Section title={home.coming}>
          <ul className="divide-y divide-line border-y border-line">
            {coming.map((event) => (
              <li key={event.id} className="flex flex-wrap justify-between gap-x-8 gap-y-1 py-3">
                <TextLink href={paths.event(event.id)}>{event.title}</TextLink>
                <span className="text-soft">
                  <EventWhen event={event} readerZone={readerZone} />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
