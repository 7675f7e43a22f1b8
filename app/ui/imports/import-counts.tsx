import type { PlanCounts } from '~/domain/pairs/import/plan-model'
import { Stat } from '../kit/stat'
import { StatRow } from '../kit/stat-row'
import { useMessages } from '../messages'

interface ImportCountsProps {
  counts: PlanCounts
  /** Where the rows of a count are shown. */
  hrefOf?: (count: keyof PlanCounts) => string | undefined
}

const shown = [
  'new',
  'changed',
  'unchanged',
  'doubled',
  'faulty',
  'newPeople',
  'changedPeople',
  'newOrganizations',
] as const

/** The numbers of an import; each that is not zero. */
export function ImportCounts({ counts, hrefOf }: ImportCountsProps) {
  const { importPages: t } = useMessages()
  return (
    <StatRow>
      {shown
        .filter((name) => counts[name] > 0)
        .map((name) => (
          <Stat key={name} value={counts[name]} label={t.counts[name]} href={hrefOf?.(name)} />
        ))}
    </StatRow>
  )
}
