import { Button, type ButtonProps } from './button'

/** Sends the form it stands in; the primary action unless told otherwise. */
export function SubmitButton({ variant = 'primary', ...rest }: Omit<ButtonProps, 'type'>) {
  return <Button {...rest} variant={variant} type="submit" />
}
