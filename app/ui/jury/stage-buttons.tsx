import { paths } from '~/lib/paths'
import { ActionForm } from '../kit/action-form'
import { LinkButton } from '../kit/link-button'
import { useMessages } from '../messages'

interface StageButtonsProps {
  contestId: string
  stage: { key: string; title: string; state: string }
  /** How many jurors get the letter. */
  jurors: number
  because: { distribute?: string; open?: string; remind?: string; print?: string }
}

/** What the organiser does with a stage: give the entries out, open it, remind. */
export function StageButtons({ contestId, stage, jurors, because }: StageButtonsProps) {
  const { jury } = useMessages()
  return (
    <div className="mt-6 flex flex-wrap items-start gap-3 print:hidden">
      <LinkButton
        href={paths.distribution(contestId, stage.key)}
        variant={stage.state === 'waiting' && because.open ? 'primary' : 'secondary'}
        disabledBecause={because.distribute}
      >
        {jury.distribute}
      </LinkButton>
      {stage.state === 'waiting' && (
        <ActionForm
          action={paths.stageOpening(contestId, stage.key)}
          label={jury.open}
          variant={because.open ? 'secondary' : 'primary'}
          disabledBecause={because.open}
          confirm={{ title: jury.openTitle(stage.title), text: jury.openEffect(jurors) }}
        />
      )}
      {stage.state === 'judging' && (
        <ActionForm
          action={paths.reminder(contestId, stage.key)}
          label={jury.remind}
          disabledBecause={because.remind}
        />
      )}
      <LinkButton href={paths.blankSheets(contestId, stage.key)} variant="quiet" disabledBecause={because.print}>
        {jury.blankSheets}
      </LinkButton>
    </div>
  )
}
