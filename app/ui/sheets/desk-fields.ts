import type { FieldState } from '../kit/field-state'

interface SheetFormState {
  id: string
  allErrors: Record<string, string[]>
  initialValue?: unknown
}

/** The scores that the form shows: what was sent and refused, else what is saved. */
export const typedScores = ({ initialValue }: SheetFormState, lines: number): string[] => {
  const { scores } = (initialValue ?? {}) as { scores?: unknown[] }
  return Array.from({ length: lines }, (_, line) => String(scores?.[line] ?? ''))
}

/** The field of one line. Conform has no state of its own for a list whose blanks are left out. */
export function lineField(form: SheetFormState, line: number, value: string): FieldState {
  const name = `scores[${line}]`
  return { name, id: `${form.id}-${name}`, formId: form.id, errors: form.allErrors[name], initialValue: value }
}
