import { rulesOf } from '~/domain/contests/rules'
import { describeAnswers } from '~/domain/contests/sentences'
import type { Terms } from '~/domain/contests/terms'
import { endingsOf } from '~/domain/entries/file-types'
import type { Stage } from '~/domain/scoring/contest-file'
import { useMessages } from '../../messages'
import { StageRules } from './stage-rules'

/** A stage: when and how it is held, what is done in it and how it is scored. */
export function StageTerms({ terms, stage, number }: { terms: Terms; stage: Stage; number: number }) {
  const t = useMessages()
  const plan = terms.plan[stage.id]
  return (
    <StageRules
      regulation={terms.regulation}
      stage={stage}
      number={number}
      held={plan && `${t.regulation.form[plan.form]}, ${t.dates.range(plan.from, plan.to)}`}
      sent={(task) => {
        const rules = rulesOf(terms.rules, stage.id, task.id)
        return describeAnswers(t, rules, endingsOf(rules.fileKinds)).join(' ')
      }}
    />
  )
}
