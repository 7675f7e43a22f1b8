import type { ContestState } from '~/domain/contests/model'
import type { JurorState, JuryRole } from '~/domain/jury/model'
import { paths } from '~/lib/paths'
import { Card } from '../kit/card'
import { LinkButton } from '../kit/link-button'
import { Notice } from '../kit/notice'
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
  /** Sheets that their jurors ask back. */
  askedBack: number
  /** How far the whole jury is in what is judged now; for its secretary. */
  jury: { given: number; handedIn: number } | null
}

/** A contest in the juror's list, with what waits for him in it. */
export function DeskRow({ contest }: { contest: OwnContest }) {
  const { jury, dates } = useMessages()
  const { contestId, title, role, state, given, owed, until, askedBack, jury: ofAll } = contest
  const invited = state === 'invited'
  const isReady = ofAll !== null && ofAll.given > 0 && ofAll.handedIn === ofAll.given
  return (
    <Card
      title={title}
      level="h2"
      overline={jury.roleShort[role]}
      footer={
        <>
          {isReady ? (
            <LinkButton href={paths.protocols(contestId)} variant="primary">
              {jury.drawUp}
            </LinkButton>
          ) : (
            <LinkButton href={paths.jury(contestId)} variant={invited || owed > 0 ? 'primary' : 'secondary'}>
              {invited ? jury.toAnswer : ofAll ? jury.toContest : jury.toQueue}
            </LinkButton>
          )}
          {askedBack > 0 && <LinkButton href={paths.jurySheets(contestId)}>{jury.toSheets}</LinkButton>}
        </>
      }
    >
      {invited ? (
        <p>{jury.invitation}</p>
      ) : ofAll && ofAll.given > 0 ? (
        <Progress label={isReady ? jury.allInDraw : jury.inOfAll} done={ofAll.handedIn} total={ofAll.given} />
      ) : given > 0 ? (
        <Progress label={owed > 0 ? jury.waiting(owed) : jury.allIn} done={given - owed} total={given}>
          {until && owed > 0 && jury.until(dates.date(until))}
        </Progress>
      ) : (
        <p className="text-soft">{isOver(contest.contestState) ? jury.over : jury.notYet}</p>
      )}
      {askedBack > 0 && <Notice tone="warning">{jury.askedBack(askedBack)}</Notice>}
    </Card>
  )
}

const isOver = (state: ContestState) => ['decided', 'published', 'cancelled', 'void'].includes(state)
