import type { Messages } from '~/i18n/messages'
import type { Contest, TieBreak } from '../../scoring/contest-file'
import { describeTieBreak } from '../sentences'
import { knownAwards, possibleRules, writeRule } from './result'

interface Choice {
  value: string
  label: string
  group?: string
}

/** Every tie-break that the stages allow, and those in force whose stage or criterion is gone, for choosing. */
export function tieBreakChoices(t: Messages, contest: Contest): Choice[] {
  const choice = (rule: TieBreak): Choice => ({
    value: writeRule(rule),
    label: describeTieBreak(t, contest, rule, 'tieChoice'),
  })
  const possible = possibleRules(contest).map(choice)
  const gone = (contest.tieBreaks ?? [])
    .map(writeRule)
    .filter((value) => !possible.some((one) => one.value === value))
    .map((value) => ({ value, label: t.terms.goneChoice }))
  return [...possible, ...gone]
}

/** The usual awards, and those of this regulation besides. */
export function awardChoices({ regulation }: Messages, { awards, nominations = [] }: Contest): Choice[] {
  const used = [...awards, ...nominations.flatMap(({ ifVoid }) => ifVoid?.awards ?? [])].map(({ award }) => award)
  return [...new Set([...knownAwards, ...used])].map((value) => ({ value, label: regulation.award[value] ?? value }))
}
