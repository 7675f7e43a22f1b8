import type { Phase } from './model'

/** What the organiser has to do next with a contest; the first is the most pressing. */
export type NextStep =
  | { step: 'faults'; count: number }
  | { step: 'order' | 'announce' | 'proposal' | 'waitOpening' | 'intake' | 'invite' | 'jury' | 'judging' | 'publish' }
  | { step: 'arrived' | 'admit' | 'lacking' | 'conflicts'; count: number }

interface Situation {
  phase: Phase
  faults: number
  hasOrder: boolean
  isProposed: boolean
  /** Entries that wait for a decision on admission, which is taken after the closing. */
  undecided: number
  /** Somebody is invited to the jury or in it. */
  hasJury: boolean
  /** Entries that have lost their quorum. */
  lacking: number
  /** Conflicts of interest that wait for a decision. */
  conflicts: number
}

export function nextSteps({ phase, faults, hasOrder, isProposed, undecided, hasJury, ...jury }: Situation): NextStep[] {
  switch (phase) {
    case 'draft':
      return [
        ...(faults > 0 ? [{ step: 'faults' as const, count: faults }] : []),
        ...(hasOrder ? [] : [{ step: 'order' as const }]),
        { step: 'announce' },
      ]
    case 'announced':
      return [...proposal(isProposed), { step: 'waitOpening' }]
    case 'intake':
      return [
        ...proposal(isProposed),
        undecided > 0 ? { step: 'arrived', count: undecided } : { step: 'intake' },
        ...(hasJury ? [] : [{ step: 'invite' as const }]),
      ]
    case 'admission':
      return [
        ...proposal(isProposed),
        ...(undecided > 0 ? [{ step: 'admit' as const, count: undecided }] : []),
        { step: 'jury' },
      ]
    case 'judging':
      return [
        ...(jury.lacking > 0 ? [{ step: 'lacking' as const, count: jury.lacking }] : []),
        ...(jury.conflicts > 0 ? [{ step: 'conflicts' as const, count: jury.conflicts }] : []),
        ...proposal(isProposed),
        { step: 'judging' },
      ]
    case 'decided':
      return [{ step: 'publish' }]
    default:
      return []
  }
}

const proposal = (isProposed: boolean): NextStep[] => (isProposed ? [{ step: 'proposal' }] : [])
