/**
 * What a control needs to know of its field. Conform's field metadata has this shape as it is;
 * a form without conform writes it by hand: `field={{ name: 'q', initialValue: query }}`.
 */
export interface FieldState {
  name: string
  id?: string
  key?: string
  formId?: string
  errors?: string[]
  initialValue?: unknown
  required?: boolean
  minLength?: number
  maxLength?: number
  min?: string | number
  max?: string | number
  step?: string | number
  pattern?: string
  multiple?: boolean
}

/** The field with some of it said otherwise. A spread would not do: conform's metadata answers when asked, and holds nothing. */
export const fieldWith = (
  { name, id, key, formId, errors, initialValue, required, minLength, maxLength, min, max, step, pattern }: FieldState,
  over: Partial<FieldState>,
): FieldState => {
  const said = { name, id, key, formId, errors, initialValue }
  return { ...said, required, minLength, maxLength, min, max, step, pattern, ...over }
}

export const fieldId = (field: FieldState) => field.id ?? field.name
export const errorId = (field: FieldState) => `${fieldId(field)}-error`
export const hintId = (field: FieldState) => `${fieldId(field)}-hint`

const describedBy = (field: FieldState, hint: unknown) =>
  [hint ? hintId(field) : '', field.errors?.length ? errorId(field) : ''].filter(Boolean).join(' ') || undefined

/** Attributes that tie a control to its label, hint and errors. */
export const controlAttributes = (field: FieldState, hint?: unknown) => ({
  id: fieldId(field),
  name: field.name,
  form: field.formId,
  required: field.required,
  'aria-invalid': field.errors?.length ? true : undefined,
  'aria-describedby': describedBy(field, hint),
})

/** The same for a group of controls, whose members carry the name. */
export const groupAttributes = (field: FieldState, hint?: unknown) => ({
  id: `${fieldId(field)}-group`,
  'aria-describedby': describedBy(field, hint),
})

/** What stood in the field before, as text. */
export const initialText = ({ initialValue }: FieldState) =>
  typeof initialValue === 'string' || typeof initialValue === 'number' ? String(initialValue) : undefined

/** What was chosen before, where more than one may be. */
export function initialChoices({ initialValue }: FieldState): string[] {
  if (Array.isArray(initialValue)) return initialValue.map(String)
  return initialValue === undefined || initialValue === null || initialValue === '' ? [] : [String(initialValue)]
}
