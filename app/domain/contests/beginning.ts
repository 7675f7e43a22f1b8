import { addDays } from '~/lib/dates'
import { clock } from '~/lib/zones'

interface Organizer {
  id: string
  timeZone: string | null
}

/** What a new contest begins with unless its organiser says otherwise: entries are taken from a week ahead, for three weeks. */
export function beginningOf([organizer]: readonly Organizer[], now: Date) {
  const timeZone = organizer?.timeZone ?? 'Europe/Moscow'
  const today = clock(timeZone, now).date
  return {
    organizationId: organizer?.id,
    level: 'municipal' as const,
    timeZone,
    opensDate: addDays(today, 7),
    opensTime: '00:00',
    closesDate: addDays(today, 28),
    closesTime: '23:59',
  }
}

export type Beginning = ReturnType<typeof beginningOf>
