import { paths } from '~/lib/paths'
import { type NamedWork, sayWork } from '../jury/say-work'
import { Disclosure } from '../kit/disclosure'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

export interface Unfinished extends NamedWork {
  stage: string
  entryId: string
  /** Whose sheets are not in. */
  owing: string | null
  /** Jurors it is short of. */
  lacks: number
  /** Two totals lie too far apart for two. */
  needsThird: boolean
}

interface UnfinishedWorksProps {
  contest: { id: string; organizer: string; isRun: boolean }
  works: readonly Unfinished[]
  /** These are the first of many. */
  hasMore: boolean
}

/** The works a protocol waits for: whose sheets are missing, and who can do something about it. */
export function UnfinishedWorks({ contest, works, hasMore }: UnfinishedWorksProps) {
  const t = useMessages()
  const { protocols } = t
  return (
    <Disclosure summary={protocols.unfinished}>
      <ul className="flex flex-col gap-2">
        {works.map((work) => (
          <li key={work.entryId}>
            {contest.isRun ? (
              <TextLink href={paths.entryJurors(contest.id, work.stage, work.entryId)}>{sayWork(t, work)}</TextLink>
            ) : (
              sayWork(t, work)
            )}
            {work.owing && <span className="block text-soft">{protocols.owing(work.owing)}</span>}
            {work.lacks > 0 && <span className="block text-soft">{protocols.lacks(work.lacks)}</span>}
            {work.needsThird && <span className="block text-soft">{protocols.needsThird}</span>}
          </li>
        ))}
      </ul>
      {hasMore && <p className="mt-3">{protocols.firstUnfinished(works.length)}</p>}
      {!contest.isRun && <p className="mt-3 text-soft">{protocols.unfinishedBy(contest.organizer)}</p>}
    </Disclosure>
  )
}
