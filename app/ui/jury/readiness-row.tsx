import { paths } from '~/lib/paths'
import { Stat } from '../kit/stat'
import { StatRow } from '../kit/stat-row'
import { useMessages } from '../messages'

interface ReadinessRowProps {
  contestId: string
  stage: { entries: number; need: number; short: number; unsettledConflicts: number }
}

/** What a stage needs before the jury may start, counted. */
export function ReadinessRow({ contestId, stage }: ReadinessRowProps) {
  const { jury } = useMessages()
  return (
    <StatRow>
      <Stat value={stage.entries} label={jury.ready.entriesLabel} href="#entries" />
      <Stat value={stage.need} label={jury.ready.need(stage.need)} />
      <Stat value={stage.short} label={jury.ready.short(stage.short)} href="#entries" />
      <Stat
        value={stage.unsettledConflicts}
        label={jury.ready.conflicts(stage.unsettledConflicts)}
        href={paths.conflicts(contestId, { state: 'possible' })}
      />
    </StatRow>
  )
}
