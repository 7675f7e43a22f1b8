import type { ReactNode } from 'react'
import { classNames } from './class-names'

interface CardProps {
  title?: ReactNode
  /** Makes the whole card lead there; the title carries the link. */
  href?: string
  /** Above the title: a date, a type. */
  overline?: ReactNode
  footer?: ReactNode
  /** The level of the title in the page's outline. */
  level?: 'h2' | 'h3' | 'h4'
  className?: string
  children?: ReactNode
}

/** A sheet of paper on the page. */
export function Card({ title, href, overline, footer, level: Heading = 'h3', className, children }: CardProps) {
  return (
    <div
      className={classNames(
        'keep-together relative flex flex-col gap-3 rounded-lg border border-line bg-surface p-5',
        href && 'hover:border-act',
        className,
      )}
    >
      {(overline || title) && (
        <div className="flex flex-col gap-1">
          {overline && <div className="text-sm text-soft">{overline}</div>}
          {title && (
            <Heading className="text-lg">
              {href ? (
                <a href={href} className="hover:text-act before:absolute before:inset-0 before:rounded-lg">
                  {title}
                </a>
              ) : (
                title
              )}
            </Heading>
          )}
        </div>
      )}
      {children}
      {footer && <div className="mt-auto flex flex-wrap items-center gap-3 border-t border-line pt-3">{footer}</div>}
    </div>
  )
}
