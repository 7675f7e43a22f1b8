import type { ButtonHTMLAttributes } from 'react'
import { type ButtonVariant, buttonLook } from './button-look'
import { Explained } from './explained'

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  variant?: ButtonVariant
  /** The sentence that says why the button is switched off. There is no switching off without one. */
  disabledBecause?: string
}

export function Button({ variant, disabledBecause, className, type = 'button', ...rest }: ButtonProps) {
  return (
    <Explained because={disabledBecause}>
      {(description) => (
        <button
          {...rest}
          {...description}
          type={type}
          disabled={disabledBecause !== undefined}
          className={buttonLook(variant, className)}
        />
      )}
    </Explained>
  )
}
