import { useMessages } from '../messages'
import { errorId, type FieldState } from './field-state'
import { Icon } from './icon'

/** What is wrong with a field, beside it. */
export function FieldErrors({ field }: { field: FieldState }) {
  const { kit } = useMessages()
  if (!field.errors?.length) return null
  return (
    <div id={errorId(field)} className="text-sm font-medium text-error">
      {field.errors.map((error) => (
        <p key={error} className="flex gap-1.5">
          <Icon name="error" className="mt-0.5 size-4" />
          <span className="whitespace-pre-line">
            <span className="sr-only">{kit.errorPrefix} </span>
            {error}
          </span>
        </p>
      ))}
    </div>
  )
}
