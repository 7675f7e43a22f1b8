import { tieSpaces } from '~/lib/text'
import { Avatar } from './avatar'

interface PersonChipProps {
  name: string
  href?: string
  /** A post, a school, a role. */
  detail?: string
}

/** A person wherever one is named. */
export function PersonChip({ name, href, detail }: PersonChipProps) {
  return (
    <span className="inline-flex max-w-full items-center gap-2.5 text-start">
      <Avatar name={name} />
      <span className="min-w-0 leading-snug">
        {href ? (
          <a href={href} className="font-medium text-act hover:underline pointer-coarse:py-3">
            {name}
          </a>
        ) : (
          <span className="font-medium">{name}</span>
        )}
        {detail && <span className="block text-sm font-normal text-soft">{tieSpaces(detail)}</span>}
      </span>
    </span>
  )
}
