import { useMessages } from '../messages'
import { Avatar } from './avatar'

interface PairChipProps {
  /** The mentor, then the mentee. */
  names: readonly [string, string]
  href?: string
  /** A school, a kind, a role. */
  detail?: string
}

/** A mentor pair wherever one is named: two circles that overlap, as in the mark. */
export function PairChip({ names, href, detail }: PairChipProps) {
  const { kit } = useMessages()
  const words = (
    <>
      {names[0]} <span className="font-normal text-soft">{kit.and}</span> {names[1]}
    </>
  )
  return (
    <span className="inline-flex max-w-full items-center gap-2.5 text-start">
      <span className="flex shrink-0 print:hidden">
        <Avatar name={names[0]} className="size-9 pe-1" />
        <Avatar name={names[1]} warm className="-ms-1.5 size-9 ring-2 ring-surface" />
      </span>
      <span className="min-w-0 leading-snug">
        {href ? (
          <a href={href} className="font-medium text-act hover:underline pointer-coarse:py-3">
            {words}
          </a>
        ) : (
          <span className="font-medium">{words}</span>
        )}
        {detail && <span className="block text-sm font-normal text-soft">{detail}</span>}
      </span>
    </span>
  )
}
