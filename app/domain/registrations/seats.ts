import type { attendanceModes } from '~db/enums'
import { type EventFormat, isHeldInPerson, isHeldRemotely } from '../events/model'

export type Mode = (typeof attendanceModes)[number]

export interface Seated {
  format: EventFormat
  capacityInPerson: number | null
  capacityRemote: number | null
}

/** The ways in which an event can be attended. */
export const modesOf = ({ format }: Pick<Seated, 'format'>): Mode[] => [
  ...(isHeldInPerson(format) ? (['in_person'] as const) : []),
  ...(isHeldRemotely(format) ? (['remote'] as const) : []),
]

/** How many seats of a mode there are in all: Infinity where nobody set a limit, none where the event is not held so. */
export function capacityOf(event: Seated, mode: Mode): number {
  if (!modesOf(event).includes(mode)) return 0
  return (mode === 'in_person' ? event.capacityInPerson : event.capacityRemote) ?? Number.POSITIVE_INFINITY
}

/**
 * Who of the waiting, in their order, gets the free seats: those at the head, up to the first whose seats do not all
 * fit. He is never overtaken; what is free waits for him, as one seat does for a pair (INV-09).
 */
export function allocate<Request extends { seats: number }>(free: number, waiting: readonly Request[]): Request[] {
  let left = free
  const tooMany = waiting.findIndex(({ seats }) => {
    left -= seats
    return left < 0
  })
  return tooMany === -1 ? [...waiting] : waiting.slice(0, tooMany)
}
