import type { SelectHTMLAttributes } from 'react'
import { controlLook } from './control-look'
import { Field, type FieldProps } from './field'
import { controlAttributes, initialText } from './field-state'
import type { Option } from './option'

interface SelectProps extends FieldProps, SelectHTMLAttributes<HTMLSelectElement> {
  options: readonly Option[]
  /** The first, empty line: «Любой район», «Выберите». */
  empty?: string
}

/** One value of many. Under six, prefer RadioGroup. */
export function Select({ field, label, hint, width, options, empty, ...select }: SelectProps) {
  const groups = [...Map.groupBy(options, ({ group }) => group ?? '')]
  return (
    <Field field={field} label={label} hint={hint} width={width}>
      <select
        key={field.key}
        defaultValue={initialText(field) ?? ''}
        className={controlLook}
        {...controlAttributes(field, hint)}
        {...select}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {groups.map(([group, members]) => {
          const lines = members.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))
          return group ? (
            <optgroup key={group} label={group}>
              {lines}
            </optgroup>
          ) : (
            lines
          )
        })}
      </select>
    </Field>
  )
}
