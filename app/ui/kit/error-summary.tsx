import { useMessages } from '../messages'
import { Icon } from './icon'

interface ErrorSummaryProps {
  /** Conform's form, or the same by hand: errors by the field's name; those of the whole form under ''. */
  form: { id: string; allErrors: Record<string, string[]> }
  /** The ids of fields that are not `<form id>-<field name>`. */
  ids?: Record<string, string>
}

/** Everything that is wrong with a form, at its top, each with a link to its field. Draws nothing when all is well. */
export function ErrorSummary({ form, ids }: ErrorSummaryProps) {
  const { kit } = useMessages()
  const errors = Object.entries(form.allErrors).flatMap(([name, sentences]) =>
    sentences.map((sentence) => ({ name, sentence })),
  )
  if (errors.length === 0) return null
  const ofForm = errors.filter(({ name }) => name === '')
  const ofFields = errors.filter(({ name }) => name !== '')
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
              {ofFields.map(({ name, sentence }) => (
                <li key={name + sentence}>
                  <a
                    href={`#${ids?.[name] ?? `${form.id}-${name}`}`}
                    className="text-error underline pointer-coarse:py-3"
                  >
                    {sentence}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}
