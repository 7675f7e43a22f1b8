import { paths } from '~/lib/paths'
import { Stat } from '../kit/stat'
import { StatRow } from '../kit/stat-row'
import { useMessages } from '../messages'
import { RegisterDistricts } from './register-districts'
import { type RegisterTotal, sum } from './register-total'

/** How many come, by mode and by district: each number leads to those it counts. */
export function RegisterTotals({ totals, eventId }: { totals: readonly RegisterTotal[]; eventId: string }) {
  const { registrations } = useMessages()
  const words = registrations.list
  if (totals.length === 0) return null
  const modes = (['in_person', 'remote'] as const).filter((mode) => totals.some((row) => row.mode === mode))
  return (
    <div className="mb-10 flex flex-col gap-6">
      <StatRow>
        {modes.map((mode) => {
          const rows = totals.filter((row) => row.mode === mode)
          return (
            <Stat
              key={mode}
              value={sum(rows, 'confirmed')}
              label={registrations.modes[mode]}
              href={paths.register(eventId, { mode, state: 'confirmed' })}
            />
          )
        })}
        <Stat
          value={sum(totals, 'waiting')}
          label={words.totals.waiting}
          href={paths.register(eventId, { state: 'waitlisted' })}
        />
        <Stat value={sum(totals, 'present')} label={words.totals.present} />
      </StatRow>
      <RegisterDistricts totals={totals} modes={modes} eventId={eventId} />
    </div>
  )
}
