import { paths } from '~/lib/paths'
import { BarChart } from '../kit/bar-chart'
import { useMessages } from '../messages'

interface SchoolCountsProps {
  contestId: string
  schools: readonly { id: string; name: string; entries: number }[]
}

/** From which organisations entries come. */
export function SchoolCounts({ contestId, schools }: SchoolCountsProps) {
  const { contests } = useMessages()
  return (
    <BarChart
      caption={contests.bySchool}
      labelHeading={contests.school}
      valueHeading={contests.entriesCount}
      bars={schools.map(({ id, name, entries }) => ({
        label: name,
        value: entries,
        href: paths.contestEntries(contestId, { organization: id }),
      }))}
    />
  )
}
