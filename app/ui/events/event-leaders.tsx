import type { EventRole } from '~/domain/events/model'
import { tie } from '~/lib/text'
import { PersonChip } from '../kit/person-chip'
import { Section } from '../kit/section'
import { useMessages } from '../messages'

/** One who leads an event; without a name where he has not let it be public. */
export interface Leader {
  role: EventRole
  topic: string
  name: string | null
  organization: string | null
  post: string | null
}

/** Who presents, speaks and moderates, and on what. */
export function EventLeaders({ people }: { people: readonly Leader[] }) {
  const { events } = useMessages()
  return (
    <Section title={events.led}>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,16rem),1fr))] gap-4">
        {people.map(({ role, topic, name, organization, post }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one without a name has nothing else to be told apart by
          <li key={index} className="flex flex-col gap-1">
            {name ? (
              <PersonChip
                name={name}
                detail={tie([events.roles[role], post, organization].filter(Boolean).join(', '))}
              />
            ) : (
              <p className="first-letter:uppercase">
                {tie([post ?? events.roles[role], organization].filter(Boolean).join(', '))}
              </p>
            )}
            {topic && <p className="text-soft">{topic}</p>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
