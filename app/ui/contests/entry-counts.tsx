import type { EntryState } from '~/domain/entries/model'
import { paths } from '~/lib/paths'
import { Stat } from '../kit/stat'
import { StatRow } from '../kit/stat-row'
import { useMessages } from '../messages'

interface EntryCountsProps {
  contestId: string
  counts: Partial<Record<EntryState, number>>
}

const usual = ['draft', 'awaiting_partner', 'submitted', 'returned', 'admitted', 'rejected'] as const

/** Ways out, shown where somebody took them. */
const rare = ['withdrawn', 'disqualified'] as const

/** How many entries are in each state; each number leads to them. */
export function EntryCounts({ contestId, counts }: EntryCountsProps) {
  const { entries } = useMessages()
  return (
    <StatRow>
      {[...usual, ...rare.filter((state) => counts[state])].map((state) => (
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
