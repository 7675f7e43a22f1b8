import type { AnchorHTMLAttributes } from 'react'
import { classNames } from './class-names'

/** A link in running text, in a table, in a list. A plain <a>: public pages have no script to do better. */
export function TextLink({ className, children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  return (
    <a
      {...rest}
      className={classNames(
        'text-act underline decoration-1 underline-offset-[0.2em] hover:text-act-strong hover:decoration-2',
        className,
      )}
    >
      {children}
    </a>
  )
}
