import type { Messages } from '~/i18n/messages'

/** Seats of one mode. */
export interface SeatsOfMode {
  mode: 'in_person' | 'remote'
  /** Null where there is no limit. */
  capacity: number | null
  free: number | null
  waiting: number
}

/** Whether one who asks now gets a seat at once. */
export const hasRoom = ({ free, waiting }: SeatsOfMode): boolean => waiting === 0 && free !== 0

/** Whether whoever asks now can only wait. */
export const isFull = (seats: readonly SeatsOfMode[]): boolean => seats.length > 0 && !seats.some(hasRoom)

/** «свободно 3 из 50, в листе ожидания: 2». What waits for a pair at the head of the queue is not free. */
export function saySeats(words: Messages['registrations'], { capacity, free, waiting }: SeatsOfMode): string {
  const left = capacity === null || free === null ? words.unlimited : words.freeOf(waiting > 0 ? 0 : free, capacity)
  return waiting > 0 ? `${left}, ${words.waiting(waiting)}` : left
}
