import type { PairState } from '~/domain/pairs/model'
import { Stepper } from '../kit/stepper'
import { useMessages } from '../messages'

const way = ['draft', 'awaiting_consents', 'awaiting_order', 'active', 'completed'] as const

/** The usual way of a pair and where it is; a pair that left the way has none. */
export function PairWay({ state }: { state: PairState }) {
  const { pairs: t } = useMessages()
  const at = (way as readonly PairState[]).indexOf(state)
  if (at < 0) return null
  const steps = way.map((step, index) => ({
    label: t.way[step],
    state:
      index < at || state === 'completed'
        ? ('done' as const)
        : index === at
          ? ('current' as const)
          : ('ahead' as const),
  }))
  return <Stepper steps={steps} />
}
