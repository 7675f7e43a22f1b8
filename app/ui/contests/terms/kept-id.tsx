import type { FieldState } from '../../kit/field-state'

/** The id of a row, sent back as it came, so that rules that name the row go on naming it. */
export function KeptId({ field }: { field: FieldState }) {
  return <input type="hidden" name={field.name} value={String(field.initialValue ?? '')} />
}
