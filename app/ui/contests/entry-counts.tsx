import type { EntryState } from '~/domain/entries/model'
import { paths } from '~/lib/paths'
import { Stat } from '../kit/stat'
import { StatRow } from '../kit/stat-row'
import { useMessages } from '../messages'

interface EntryCountsProps {
  contestId: string
  counts: Partial<Record<EntryState, number>>
}

const shown = ['draft', 'awaiting_partner', 'submitted', 'returned', 'admitted', 'rejected'] as const

/** How many entries are in each state; each number leads to them. */
export function EntryCounts({ contestId, counts }: EntryCountsProps) {
  const { entries } = useMessages()
  return (
    <StatRow>
      {shown.map((state) => (
        <Stat
          key={state}
          value={counts[state] ?? 0}
          label={entries.counted[state]}
          href={paths.contestEntries(contestId, { state })}
        />
      ))}
    </StatRow>
  )
}
