import { buttonLook } from '../../kit/button-look'
import { Icon } from '../../kit/icon'
import { rowId } from './list-buttons'
import type { ListForm } from './list-form'

interface AddButtonProps {
  form: ListForm
  /** The list's field, and how many rows it has. */
  list: string
  length: number
  /** What the new row begins with. */
  row?: Record<string, unknown>
  children: string
}

/** Adds a row to the form's own list; nothing is saved before the form's «Save». */
export function AddButton({ form, list, length, row, children }: AddButtonProps) {
  return (
    <button
      {...form.insert.getButtonProps({ name: list, defaultValue: (row ?? {}) as never })}
      formAction={`#${rowId(list, length)}`}
      className={buttonLook('secondary', 'self-start [fieldset:disabled_&]:hidden')}
    >
      <Icon name="plus" />
      {children}
    </button>
  )
}
