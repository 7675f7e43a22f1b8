import type { AnchorHTMLAttributes } from 'react'
import { type ButtonVariant, buttonLook } from './button-look'
import { Explained } from './explained'

export interface LinkButtonProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string
  variant?: ButtonVariant
  /** The sentence that says why the way is closed. */
  disabledBecause?: string
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function LinkButton({ href, variant, disabledBecause, className, children, ...rest }: LinkButtonProps) {
  const look = buttonLook(variant, className)
  if (!disabledBecause) {
    return (
      <a {...rest} href={href} className={look}>
        {children}
      </a>
    )
  }
  return (
    <Explained because={disabledBecause}>
      {(description) => (
        <button {...description} type="button" disabled className={look}>
          {children}
        </button>
      )}
    </Explained>
  )
}
