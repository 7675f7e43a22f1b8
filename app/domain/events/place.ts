import type { Messages } from '~/i18n/messages'
import type { EventFormat } from './model'

interface Placed {
  format: EventFormat
  host: string | null
  address: string
  room: string
}

/** Where an event is, in a line: «МБОУ СОШ № 3, ул. Школьная, 1, кабинет 21; также дистанционно». */
export function placeOf(t: Messages, { format, host, address, room }: Placed): string {
  const place = [host, address, room].filter(Boolean).join(', ')
  if (format === 'remote') return t.events.remotely
  return format === 'mixed' ? [place, t.events.alsoRemotely].filter(Boolean).join('; ') : place
}
