import { paths } from '~/lib/paths'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { Notice } from '../kit/notice'
import { Progress } from '../kit/progress'
import { useMessages } from '../messages'
import type { OwnStage } from './own-stage-head'

interface SecretaryStageProps {
  contestId: string
  stage: Pick<OwnStage, 'key' | 'state'>
  /** Sheets of the whole jury in the stage. */
  sheets: { given: number; handedIn: number }
}

/** How far the jury is in a stage, for its secretary, and what is his to do next. */
export function SecretaryStage({ contestId, stage, sheets: { given, handedIn } }: SecretaryStageProps) {
  const { jury } = useMessages()
  const toSheets = <LinkButton href={paths.jurySheets(contestId, { stage: stage.key })}>{jury.toSheets}</LinkButton>
  const isReady = stage.state === 'judging' && given > 0 && handedIn === given
  if (given === 0)
    return (
      <EmptyState title={jury.secretaryQueue} action={toSheets}>
        {jury.secretaryQueueHow}
      </EmptyState>
    )
  return (
    <div className="flex flex-col gap-4">
      <Progress label={isReady ? jury.allInDraw : jury.inOfAll} done={handedIn} total={given} />
      {stage.state === 'waiting' && <Notice>{jury.notYet}</Notice>}
      <div className="flex flex-wrap gap-3">
        {isReady && (
          <LinkButton href={paths.protocols(contestId)} variant="primary">
            {jury.drawUp}
          </LinkButton>
        )}
        {toSheets}
      </div>
    </div>
  )
}
