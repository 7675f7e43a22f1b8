import type { NextStep, PairMember } from '~/domain/pairs/model'
import type { Messages } from '~/i18n/messages'

interface Reader {
  step: NextStep
  member: PairMember | null
  agreed: readonly PairMember[]
  school: boolean
}

/** The next step of a pair as this reader should hear it; null when nothing is to be done. */
export function whatComesNext(
  { nextSteps }: Messages['pairs'],
  { step, member, agreed, school }: Reader,
): string | null {
  if (!step) return null
  if (step === 'agree' && member) return agreed.includes(member) ? nextSteps.agreeWaiting : nextSteps.agreeYou
  if (step === 'enterOrder' && !school) return nextSteps.enterOrderWaiting
  return nextSteps[step]
}
