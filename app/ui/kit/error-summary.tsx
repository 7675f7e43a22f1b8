import { useContext } from 'react'
import { useMessages } from '../messages'
import { FieldNames } from './field-names'
import { Icon } from './icon'

interface ErrorSummaryProps {
  /** Conform's form, or the same by hand: errors by the field's name; those of the whole form under ''. */
  form: { id: string; allErrors: Record<string, string[]> }
}

/** Everything that is wrong with a form, at its top, in the order of its fields, each with a link. Draws nothing when all is well. */
export function ErrorSummary({ form }: ErrorSummaryProps) {
  const { kit } = useMessages()
  const names = useContext(FieldNames)
  const errors = Object.entries(form.allErrors).flatMap(([name, sentences]) =>
    sentences.map((sentence) => ({ name, sentence })),
  )
  if (errors.length === 0) return null
  const ofForm = errors.filter(({ name }) => name === '')
  const inOrder = [...(names?.keys() ?? [])]
  const ofFields = errors
    .filter(({ name }) => name !== '')
    .map((error) => ({ ...error, id: `${form.id}-${error.name}` }))
    .toSorted((a, b) => inOrder.indexOf(a.id) - inOrder.indexOf(b.id))
  return (
    <div role="alert" className="flex gap-3 rounded-lg border-2 border-error bg-error-soft p-4">
      <Icon name="alert" className="mt-0.5 size-6 text-error" />
      <div className="flex min-w-0 flex-col gap-2">
        {ofForm.map(({ sentence }) => (
          <p key={sentence} className="font-medium">
            {sentence}
          </p>
        ))}
        {ofFields.length > 0 && (
          <>
            <p className="font-semibold">{kit.errors(ofFields.length)}</p>
            <ul className="list-disc space-y-1 ps-5 pointer-coarse:space-y-4">
              {ofFields.map(({ name, id, sentence }) => {
                const field = names?.get(id)
                return (
                  <li key={name + sentence}>
                    <a href={`#${id}`} className="whitespace-pre-line text-error underline pointer-coarse:py-3">
                      {field ? kit.errorOf(field, sentence) : sentence}
                    </a>
                  </li>
                )
              })}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}
