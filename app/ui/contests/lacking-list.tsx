import { paths } from '~/lib/paths'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import type { Lacking } from './say-lacking'

const most = 10

interface LackingListProps {
  contestId: string
  /** More than one: a single entry is named by the step itself. */
  lacking: readonly (Lacking & { steppedAside: string | null })[]
}

/** Entries that have lost their quorum, each with the page where a juror is found for it; the first of many. */
export function LackingList({ contestId, lacking }: LackingListProps) {
  const { next } = useMessages().contests
  const [first] = lacking
  return (
    <ul className="mt-1 flex flex-col gap-1">
      {lacking.slice(0, most).map(({ stage, entryId, number, lacks, steppedAside }) => (
        <li key={`${stage} ${entryId}`}>
          <TextLink href={paths.entryJurors(contestId, stage, entryId)}>{next.lackingOne(number ?? 0, lacks)}</TextLink>
          {steppedAside && `, ${next.steppedAside(steppedAside)}`}
        </li>
      ))}
      {first && lacking.length > most && (
        <li>
          <TextLink href={paths.judging(contestId, first.stage)}>{next.lackingMore(lacking.length - most)}</TextLink>
        </li>
      )}
    </ul>
  )
}
