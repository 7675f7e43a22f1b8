import type { FieldState } from './field-state'

interface RowVersionProps {
  field: FieldState
  /** Of the row as it is now. */
  current: number
}

/**
 * Says over which version of a row a form was typed, so that another's change in between is seen. It outlives an
 * error in a field; after the change was shown, the form is sent again over the row as it is now.
 */
export function RowVersion({ field, current }: RowVersionProps) {
  return <input type="hidden" name={field.name} value={String(field.initialValue ?? current)} />
}
