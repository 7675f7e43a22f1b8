import { buttonLook } from '../../kit/button-look'
import { Icon } from '../../kit/icon'
import { useMessages } from '../../messages'
import type { ListForm } from './list-form'

interface ListButtonsProps {
  form: ListForm
  /** The list's field. */
  list: string
  index: number
  length: number
  /** What is moved or removed: «Критерий 2». */
  label: string
}

/**
 * Moves a row of the form's own list, or takes it out. The form comes back with all that was typed in it; nothing is
 * saved before its «Save».
 */
export function ListButtons({ form, list, index, length, label }: ListButtonsProps) {
  const { terms } = useMessages()
  const move = (to: number) => form.reorder.getButtonProps({ name: list, from: index, to })
  const at = `#${rowId(list, index)}`
  const look = buttonLook('quiet', 'px-2 text-sm')
  return (
    <div className="flex flex-wrap gap-1 [fieldset:disabled_&]:hidden">
      {index > 0 && (
        <button {...move(index - 1)} formAction={`#${rowId(list, index - 1)}`} className={look}>
          <Icon name="up" />
          <span className="sr-only">{label}: </span>
          {terms.move.up}
        </button>
      )}
      {index < length - 1 && (
        <button {...move(index + 1)} formAction={`#${rowId(list, index + 1)}`} className={look}>
          <Icon name="down" />
          <span className="sr-only">{label}: </span>
          {terms.move.down}
        </button>
      )}
      <button {...form.remove.getButtonProps({ name: list, index })} formAction={at} className={look}>
        <Icon name="close" />
        <span className="sr-only">{label}: </span>
        {terms.move.remove}
      </button>
    </div>
  )
}

/** The id of a row, to which the page comes back after a change of the list. */
export const rowId = (list: string, index: number): string => `${list.replace(/\W+/g, '-')}-${index}`
