import type { ReactNode } from 'react'
import { useId } from 'react'
import { useMessages } from '../messages'

interface ProgressProps {
  label: string
  done: number
  total: number
  /** How many of `done` did not work out. */
  failed?: number
  /** The link to what failed, or where the result will be. */
  children?: ReactNode
}

/** Long work: done of total, in a bar and in words. */
export function Progress({ label, done, total, failed = 0, children }: ProgressProps) {
  const { kit } = useMessages()
  const id = useId()
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <span className="text-sm text-soft tabular-nums">
          {kit.progress(done, total)}
          {failed > 0 && <span className="font-medium text-error">, {kit.failed(failed)}</span>}
        </span>
      </div>
      <progress
        id={id}
        value={done}
        max={total}
        className="h-2.5 w-full appearance-none overflow-hidden rounded-full border border-edge bg-sunken [&::-moz-progress-bar]:bg-act [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-act"
      />
      {children && <div className="text-sm">{children}</div>}
    </div>
  )
}
