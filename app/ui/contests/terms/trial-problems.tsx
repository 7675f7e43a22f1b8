import type { Problem } from '~/domain/scoring/stages'
import { Notice } from '../../kit/notice'
import { useMessages } from '../../messages'

interface TrialProblemsProps {
  problems: readonly Problem[]
  stages: readonly { id: string; title: string }[]
}

/** What the jury would still have to do. */
export function TrialProblems({ problems, stages }: TrialProblemsProps) {
  const { terms } = useMessages()
  if (problems.length === 0) return null
  const stageTitle = (id: string) => stages.find((stage) => stage.id === id)?.title ?? id
  const say = (problem: Problem) => {
    if (problem.code === 'vote_needed') return terms.trialVote(problem.entries.map(terms.trialName).join(', '))
    const [name, stage] = [terms.trialName(problem.entry), stageTitle(problem.stage)]
    return problem.code === 'too_few_sheets' ? terms.trialSheets(name, stage) : terms.trialThird(name, stage)
  }
  return (
    <Notice>
      <ul>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>{say(problem)}</li>
        ))}
      </ul>
    </Notice>
  )
}
