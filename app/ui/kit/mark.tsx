/** The mark of Duet: two circles that overlap. Decoration beside the product's name. */
export function Mark({ className = 'h-8' }: { className?: string }) {
  return (
    <svg aria-hidden="true" className={`shrink-0 ${className}`} viewBox="0 0 50 32">
      <path d="M25 2.77a16 16 0 1 0 0 26.46 16 16 0 0 1 0-26.46Z" className="fill-act" />
      <path d="M25 2.77a16 16 0 1 1 0 26.46 16 16 0 0 0 0-26.46Z" className="fill-award-mark" />
    </svg>
  )
}
