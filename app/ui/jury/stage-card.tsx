import { paths } from '~/lib/paths'
import { Card } from '../kit/card'
import { LinkButton } from '../kit/link-button'
import { Progress } from '../kit/progress'
import { StateBadge } from '../kit/state-badge'
import { useMessages } from '../messages'
import { stageTones } from './juror-tones'

interface StageCardProps {
  contestId: string
  stage: {
    key: string
    title: string
    state: keyof typeof stageTones
    from: string
    to: string
    given: number
    handedIn: number
  }
}

/** A stage on the jury's page: its dates, its state and how many sheets are in. */
export function StageCard({ contestId, stage }: StageCardProps) {
  const { jury, dates } = useMessages()
  return (
    <Card
      title={stage.title}
      overline={dates.range(stage.from, stage.to)}
      footer={
        <>
          <StateBadge tone={stageTones[stage.state]}>{jury.stageStates[stage.state]}</StateBadge>
          <LinkButton
            href={paths.judging(contestId, stage.key)}
            aria-label={`${jury.toStage[stage.state]}: ${stage.title}`}
          >
            {jury.toStage[stage.state]}
          </LinkButton>
        </>
      }
    >
      {stage.given === 0 ? (
        <p className="text-soft">{jury.stageSheets(0, 0)}</p>
      ) : (
        <Progress label={jury.sheetsOf} done={stage.handedIn} total={stage.given} />
      )}
    </Card>
  )
}
