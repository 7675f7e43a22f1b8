import type { ReactNode } from 'react'
import type { SheetLine } from '~/domain/sheets/model'
import type { FieldState } from '../kit/field-state'
import { ScorePad } from '../kit/score-pad'
import { useMessages } from '../messages'
import { sayScale } from './say-points'

interface TaskScoresProps {
  task: SheetLine['task']
  lines: { line: SheetLine; field: FieldState }[]
  /** What the scores typed so far come to, and the most they can. */
  points: string
  maximum: string
  /** What was sent for the task. */
  children: ReactNode
}

/** A task on the desk: what is judged, and a pad for each of its criteria. */
export function TaskScores({ task, lines, points, maximum, children }: TaskScoresProps) {
  const t = useMessages()
  const { sheets } = t
  const [before, after] = sheets.taskTotal('\n', maximum).split('\n')
  return (
    <section className="-mx-4 border-y border-line bg-surface p-4 [&_input]:scroll-my-40 sm:mx-0 sm:rounded-lg sm:border sm:p-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-lg">{task.title}</h2>
        <p className="text-soft tabular-nums">
          {before}
          <span data-total={`task:${task.id}`}>{points}</span>
          {after}
        </p>
      </div>
      <div className="mt-3">{children}</div>
      <div className="mt-6 flex flex-col gap-8">
        {lines.map(({ line: { key, criterion }, field }) => (
          <div key={key}>
            <ScorePad
              field={field}
              label={criterion.title}
              hint={criterion.hint}
              min={String(criterion.min ?? 0)}
              max={String(criterion.max)}
              step={String(criterion.step ?? 1)}
            />
            <p role="alert" data-misfit={field.name} hidden className="mt-2 text-sm font-medium text-warning">
              {sayScale(t, criterion)}
            </p>
          </div>
        ))}
      </div>
    </section>
  )
}
