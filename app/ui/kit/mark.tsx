/** The mark of Duet: two circles that overlap. Decoration beside the product's name. */
export function Mark({ className = 'h-8' }: { className?: string }) {
  return (
    <svg aria-hidden="true" className={`shrink-0 ${className}`} viewBox="0 0 50 32">
      <circle cx="16" cy="16" r="16" className="fill-act" />
      <circle cx="34" cy="16" r="16" className="fill-award-mark" />
      <path d="M25 2.77a16 16 0 0 1 0 26.46 16 16 0 0 1 0-26.46Z" className="fill-paper" />
    </svg>
  )
}
