import { useMessages } from '../messages'
import { type SeatsOfMode, saySeats } from './say-seats'

/** How many seats are left, by mode. */
export function SeatsList({ seats }: { seats: readonly SeatsOfMode[] }) {
  const { registrations } = useMessages()
  return (
    <ul className="flex flex-col gap-1 tabular-nums">
      {seats.map((one) => (
        <li key={one.mode}>
          {registrations.modes[one.mode]}: {saySeats(registrations, one)}
        </li>
      ))}
    </ul>
  )
}
