import type { FoundEvent } from '../events/queries.server'
import type { SignedIn, Viewer } from '../viewer'
import { isOpen, mayRegisterOthers } from './policy'
import { countSeats, findOwnRegistration, listSimultaneous } from './queries.server'
import { capacityOf, type Mode, modesOf } from './seats'

/** Seats of one mode as a page shows them; `capacity` is null where there is no limit. */
export interface ModeSeats {
  mode: Mode
  capacity: number | null
  free: number | null
  waiting: number
}

/** What an event's page says of registration: seats, how the viewer himself stands, and what he may do. */
export async function findRegistrationBox(viewer: Viewer, event: FoundEvent, now: Date) {
  const signedIn = viewer.personId !== null ? (viewer as SignedIn) : null
  const [counted, own, simultaneous] = await Promise.all([
    countSeats(event.id),
    signedIn && findOwnRegistration(signedIn, event.id),
    signedIn ? listSimultaneous(signedIn, event) : [],
  ])
  const seats = modesOf(event).map((mode): ModeSeats => {
    const capacity = capacityOf(event, mode)
    const { confirmed, waiting } = counted[mode]
    const isLimited = Number.isFinite(capacity)
    return {
      mode,
      capacity: isLimited ? capacity : null,
      free: isLimited ? Math.max(0, capacity - confirmed) : null,
      waiting,
    }
  })
  return {
    seats,
    own,
    simultaneous,
    open: isOpen(event, now),
    others: signedIn ? mayRegisterOthers(signedIn, event) : null,
  }
}
