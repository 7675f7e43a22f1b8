import type { ReactNode } from 'react'

interface EmptyStateProps {
  title: ReactNode
  /** What would fill this place. */
  children?: ReactNode
  /** The offer to fill it. */
  action?: ReactNode
}

/** Nothing is here, and what to do about it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-lg border border-dashed border-edge px-6 py-10 text-center">
      <svg
        aria-hidden="true"
        viewBox="0 0 64 40"
        className="h-10 fill-none stroke-edge stroke-[1.5] [stroke-dasharray:3_4]"
      >
        <circle cx="21" cy="20" r="18" />
        <circle cx="43" cy="20" r="18" />
      </svg>
      <p className="text-lg font-semibold">{title}</p>
      {children && <div className="max-w-md text-soft">{children}</div>}
      {action && <div className="mt-1 flex flex-wrap justify-center gap-3 print:hidden">{action}</div>}
    </div>
  )
}
