import { initials } from './initials'

/** A person as a circle with initials. The name itself stands beside it. */
export function Avatar({ name, warm, className = 'size-9' }: { name: string; warm?: boolean; className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={`print:hidden inline-flex shrink-0 items-center justify-center rounded-full border border-seam text-sm font-semibold ${
        warm ? 'bg-award-soft text-award' : 'bg-act-soft text-act-strong'
      } ${className}`}
    >
      {initials(name)}
    </span>
  )
}
