import type { ReactNode } from 'react'
import { useMessages } from '../messages'
import { Icon, type IconName } from './icon'

export type NoticeTone = 'info' | 'success' | 'warning' | 'error'

const looks: Record<NoticeTone, { icon: IconName; box: string; mark: string }> = {
  info: { icon: 'info', box: 'bg-info-soft border-seam border-s-info', mark: 'text-info' },
  success: { icon: 'check', box: 'bg-act-soft border-seam border-s-act', mark: 'text-act' },
  warning: { icon: 'alert', box: 'bg-warning-soft border-seam border-s-warning', mark: 'text-warning' },
  error: { icon: 'error', box: 'bg-error-soft border-seam border-s-error', mark: 'text-error' },
}

interface NoticeProps {
  tone?: NoticeTone
  title?: ReactNode
  /** What can be done about it. */
  action?: ReactNode
  /** Read out as soon as the page is there. */
  live?: 'status' | 'alert'
  children?: ReactNode
}

/** A few sentences that must not be overlooked. */
export function Notice({ tone = 'info', title, action, live, children }: NoticeProps) {
  const { kit } = useMessages()
  const { icon, box, mark } = looks[tone]
  return (
    <div role={live} className={`flex max-w-full gap-3 rounded-md border border-s-4 p-4 ${box}`}>
      <Icon name={icon} className={`mt-0.5 size-5 ${mark}`} />
      <div className="flex min-w-0 flex-col gap-1">
        <span className="sr-only">{kit.tones[tone]}:</span>
        {title && <p className="font-semibold">{title}</p>}
        {children && <div>{children}</div>}
        {action && <div className="mt-2 flex flex-wrap gap-3">{action}</div>}
      </div>
    </div>
  )
}
