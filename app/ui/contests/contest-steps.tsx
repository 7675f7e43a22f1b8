import { mainPhases, type Phase } from '~/domain/contests/model'
import { Stepper } from '../kit/stepper'
import { useMessages } from '../messages'

/** The way of a contest and where it is now; nothing for one that was called off. */
export function ContestSteps({ phase }: { phase: Phase }) {
  const { contests } = useMessages()
  const now = (mainPhases as readonly Phase[]).indexOf(phase)
  if (now === -1) return null
  return (
    <Stepper
      label={contests.steps}
      steps={mainPhases.map((one, index) => ({
        label: contests.phases[one],
        state: index < now ? 'done' : index === now ? 'current' : 'ahead',
      }))}
    />
  )
}
