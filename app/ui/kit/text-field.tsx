import type { InputHTMLAttributes } from 'react'
import { controlLook } from './control-look'
import { Field, type FieldProps } from './field'
import { controlAttributes, initialText } from './field-state'

interface TextFieldProps extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, 'width'> {
  type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'search'
  /** Values the browser suggests while one types. */
  suggestions?: string[]
}

/** One line of text. */
export function TextField({ field, label, hint, width, type = 'text', suggestions, ...input }: TextFieldProps) {
  const listId = suggestions && `${field.id ?? field.name}-suggestions`
  return (
    <Field field={field} label={label} hint={hint} width={width}>
      <input
        key={field.key}
        type={type}
        list={listId}
        defaultValue={type === 'password' ? undefined : initialText(field)}
        minLength={field.minLength}
        maxLength={field.maxLength}
        pattern={field.pattern}
        className={controlLook}
        {...controlAttributes(field, hint)}
        {...input}
      />
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
    </Field>
  )
}
