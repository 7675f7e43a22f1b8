import { paths } from '~/lib/paths'
import { LinkButton } from '../kit/link-button'
import { Notice } from '../kit/notice'
import { Progress } from '../kit/progress'
import { useMessages } from '../messages'

export interface OwnStage {
  key: string
  title: string
  state: 'waiting' | 'judging' | 'protocol' | 'closed'
  to: string
  given: number
  owed: number
  /** The last day has passed. */
  isOver: boolean
}

interface OwnStageHeadProps {
  stage: OwnStage
  /** The sheet to go on with. */
  nextOwed: string | null
}

/** How far the juror is in a stage, until when, and the button to go on. */
export function OwnStageHead({ stage, nextOwed }: OwnStageHeadProps) {
  const { jury, dates } = useMessages()
  const isOpen = stage.state === 'judging'
  return (
    <div className="mb-6 flex flex-col gap-4">
      <Progress
        label={stage.owed > 0 ? jury.waiting(stage.owed) : jury.allIn}
        done={stage.given - stage.owed}
        total={stage.given}
      >
        {stage.owed > 0 && jury.until(dates.date(stage.to))}
      </Progress>
      {stage.state === 'waiting' && <Notice>{jury.notYet}</Notice>}
      {isOpen && stage.isOver && stage.owed > 0 && <Notice tone="warning">{jury.overdue}</Notice>}
      {isOpen && nextOwed && (
        <div>
          <LinkButton variant="primary" href={paths.sheet(nextOwed)}>
            {jury.nextOwed}
          </LinkButton>
        </div>
      )}
    </div>
  )
}
