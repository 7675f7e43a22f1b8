import type { ContestState } from '~/domain/contests/model'
import type { JurorState, JuryRole } from '~/domain/jury/model'
import { paths } from '~/lib/paths'
import { Card } from '../kit/card'
import { LinkButton } from '../kit/link-button'
import { Progress } from '../kit/progress'
import { useMessages } from '../messages'

export interface OwnContest {
  contestId: string
  title: string
  contestState: ContestState
  role: JuryRole
  state: JurorState
  given: number
  owed: number
  until: string | null
}

/** A contest in the juror's list, with what waits for him in it. */
export function DeskRow({ contest }: { contest: OwnContest }) {
  const { jury, dates } = useMessages()
  const { contestId, title, role, state, given, owed, until } = contest
  const invited = state === 'invited'
  return (
    <Card
      title={title}
      level="h2"
      overline={jury.roleShort[role]}
      footer={
        <LinkButton href={paths.jury(contestId)} variant={invited || owed > 0 ? 'primary' : 'secondary'}>
          {invited ? jury.toAnswer : jury.toQueue}
        </LinkButton>
      }
    >
      {invited ? (
        <p>{jury.invitation}</p>
      ) : given > 0 ? (
        <Progress label={owed > 0 ? jury.waiting(owed) : jury.allIn} done={given - owed} total={given}>
          {until && owed > 0 && jury.until(dates.date(until))}
        </Progress>
      ) : (
        <p className="text-soft">{isOver(contest.contestState) ? jury.over : jury.notYet}</p>
      )}
    </Card>
  )
}

const isOver = (state: ContestState) => ['decided', 'published', 'cancelled', 'void'].includes(state)
