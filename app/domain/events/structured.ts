import type { EventFormat, EventState } from './model'

interface Described {
  title: string
  description: string
  state: EventState
  format: EventFormat
  startsAt: Date
  endsAt: Date
  postponedFrom: Date | null
  organizer: string
  hostFullName: string | null
  locality: string | null
  address: string
  registrationNeeded: boolean
  registrationOpensAt: Date | null
}

interface Leader {
  name: string | null
}

interface Seats {
  free: number | null
}

/** The event as schema.org tells it to search engines; names are those the page itself shows. */
export function eventSchema(event: Described, leaders: readonly Leader[], seats: readonly Seats[], url: string) {
  const place = {
    '@type': 'Place',
    name: event.hostFullName ?? event.address,
    address: [event.locality, event.address].filter(Boolean).join(', '),
  }
  // The address of the broadcast is for participants alone (INV-15): the page stands for it.
  const broadcast = { '@type': 'VirtualLocation', url }
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationEvent',
    name: event.title,
    description: event.description || undefined,
    url,
    startDate: event.startsAt.toISOString(),
    endDate: event.endsAt.toISOString(),
    previousStartDate: event.postponedFrom?.toISOString(),
    eventStatus: `https://schema.org/${statusOf(event)}`,
    eventAttendanceMode: `https://schema.org/${attendanceModes[event.format]}`,
    location: event.format === 'mixed' ? [place, broadcast] : event.format === 'remote' ? broadcast : place,
    organizer: { '@type': 'Organization', name: event.organizer },
    performer: leaders.flatMap(({ name }) => (name ? { '@type': 'Person', name } : [])),
    isAccessibleForFree: true,
    offers: event.registrationNeeded
      ? {
          '@type': 'Offer',
          url,
          price: 0,
          priceCurrency: 'RUB',
          validFrom: event.registrationOpensAt?.toISOString(),
          availability: `https://schema.org/${seats.some(({ free }) => free !== 0) ? 'InStock' : 'SoldOut'}`,
        }
      : undefined,
  }
}

const attendanceModes: Record<EventFormat, string> = {
  in_person: 'OfflineEventAttendanceMode',
  remote: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
}

function statusOf({ state, postponedFrom }: Pick<Described, 'state' | 'postponedFrom'>): string {
  if (state === 'cancelled') return 'EventCancelled'
  if (state === 'postponed') return 'EventPostponed'
  return postponedFrom ? 'EventRescheduled' : 'EventScheduled'
}
