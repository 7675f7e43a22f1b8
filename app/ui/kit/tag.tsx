import { useMessages } from '../messages'
import { Icon } from './icon'

interface TagProps {
  children: string
  /** To everything with this tag. */
  href?: string
  /** The address without it: draws a cross. */
  removeHref?: string
}

/** A word that sorts things: a subject, a topic, a chosen filter. */
export function Tag({ children, href, removeHref }: TagProps) {
  const { kit } = useMessages()
  const look =
    'inline-flex min-h-8 pointer-coarse:min-h-touch items-center gap-1 rounded-sm border border-line bg-surface px-2.5 text-sm'
  if (removeHref) {
    return (
      <a href={removeHref} className={`${look} hover:border-error hover:text-error`}>
        {children}
        <Icon name="close" className="size-4" />
        <span className="sr-only">, {kit.reset}</span>
      </a>
    )
  }
  if (!href) return <span className={look}>{children}</span>
  return (
    <a href={href} className={`${look} hover:border-act hover:text-act`}>
      {children}
    </a>
  )
}
