import type { ReactNode } from 'react'
import { ListButtons, rowId } from './list-buttons'
import type { ListForm } from './list-form'

interface ListRowProps {
  form: ListForm
  list: string
  index: number
  length: number
  /** «Критерий 2» */
  label: string
  children: ReactNode
}

/** One row of a form's list: its fields as a group with a name, and the buttons that move it. */
export function ListRow({ label, children, ...buttons }: ListRowProps) {
  return (
    <fieldset
      id={rowId(buttons.list, buttons.index)}
      tabIndex={-1}
      className="min-w-0 rounded-lg border border-line bg-surface p-4"
    >
      <legend className="float-start me-4 font-medium">{label}</legend>
      <div className="float-end -mt-2">
        <ListButtons {...buttons} label={label} />
      </div>
      <div className="clear-both flex flex-col gap-4 pt-2">{children}</div>
    </fieldset>
  )
}
