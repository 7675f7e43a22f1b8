import { classNames } from './class-names'

/** One primary action on a page; the rest are secondary or quiet; danger for what cannot be taken back. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

const shape =
  'print:hidden inline-flex min-h-touch items-center justify-center gap-2 rounded-md border py-2 text-center font-medium leading-tight no-underline disabled:border-dashed disabled:border-edge disabled:bg-sunken disabled:text-soft'

const looks: Record<ButtonVariant, string> = {
  primary:
    'border-act bg-act text-on-act enabled:hover:border-act-strong enabled:hover:bg-act-strong [a&]:hover:bg-act-strong',
  secondary:
    'border-edge bg-surface text-ink enabled:hover:border-act enabled:hover:text-act [a&]:hover:border-act [a&]:hover:text-act',
  quiet: 'border-transparent bg-transparent text-act enabled:hover:bg-act-soft [a&]:hover:bg-act-soft',
  danger:
    'border-error bg-surface text-error enabled:hover:bg-error enabled:hover:text-on-error [a&]:hover:bg-error [a&]:hover:text-on-error',
}

export const buttonLook = (variant: ButtonVariant = 'secondary', className?: string) =>
  classNames(shape, 'px-4', looks[variant], className)

/** Where room is scarce: an icon alone, a word in the header of a phone. */
export const compactButtonLook = (variant: ButtonVariant = 'secondary', className?: string) =>
  classNames(shape, 'min-w-touch px-2.5', looks[variant], className)
