import { completionForm } from '~/domain/events/schema'
import { paths } from '~/lib/paths'
import { Checkbox } from '../../kit/checkbox'
import { LinkButton } from '../../kit/link-button'
import { ServerForm } from '../../kit/server-form'
import { SubmitButton } from '../../kit/submit-button'
import { useMessages } from '../../messages'
import { useServerForm } from '../../use-server-form'

/** Ends an event; where some have no mark, only by saying that this is meant. */
export function CompletionForm({ eventId, unmarked }: { eventId: string; unmarked: number }) {
  const { events } = useMessages()
  const words = events.completion
  const [form, fields] = useServerForm(completionForm)
  return (
    <ServerForm
      form={form}
      actions={
        <>
          <SubmitButton>{events.complete}</SubmitButton>
          {unmarked > 0 && <LinkButton href={paths.attendance(eventId)}>{words.markFirst}</LinkButton>}
        </>
      }
    >
      {unmarked > 0 && (
        <Checkbox field={fields.withoutMarks} label={words.withoutMarks} hint={words.withoutMarksHint} />
      )}
    </ServerForm>
  )
}
