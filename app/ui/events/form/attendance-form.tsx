import type { EventFormat } from '~/domain/events/model'
import type { Mark } from '~/domain/registrations/schema'
import { attendanceForm } from '~/domain/registrations/schema'
import { modesOf } from '~/domain/registrations/seats'
import { paths } from '~/lib/paths'
import { EmptyState } from '../../kit/empty-state'
import { ErrorSummary } from '../../kit/error-summary'
import { FormActions } from '../../kit/form-actions'
import { LinkButton } from '../../kit/link-button'
import { Notice } from '../../kit/notice'
import { SubmitButton } from '../../kit/submit-button'
import { useMessages } from '../../messages'
import { useServerForm } from '../../use-server-form'
import { MarkChoice } from './mark-choice'

interface AttendanceFormProps {
  event: { id: string; format: EventFormat }
  people: readonly {
    personId: string
    name: string
    detail: string
    mode: 'in_person' | 'remote'
    mark: Mark | null
  }[]
  /** Draws those without a mark as come the way they registered; nothing is saved by it. */
  prefill: boolean
  /** Why marks cannot be changed now. */
  closed: string | undefined
}

/** Who came and how: a line for each person, saved all at once. */
export function AttendanceForm({ event, people, prefill, closed }: AttendanceFormProps) {
  const { registrations } = useMessages()
  const words = registrations.attendance
  const [form] = useServerForm(attendanceForm)
  if (people.length === 0) return <EmptyState title={words.none}>{words.noneWhy}</EmptyState>
  const choices: Mark[] = [...modesOf(event), 'absent']
  return (
    <form method="post" id={form.id} className="flex flex-col gap-6">
      <ErrorSummary form={form} />
      {prefill && <Notice>{words.prefilled}</Notice>}
      {!prefill && !closed && people.some(({ mark }) => mark === null) && (
        <div>
          <LinkButton href={paths.attendance(event.id, { prefill: 'on' })}>{words.prefill}</LinkButton>
        </div>
      )}
      <ul className="divide-y divide-line border-y border-line">
        {people.map(({ personId, name, detail, mode, mark }) => (
          <li key={personId}>
            <MarkChoice
              name={`marks.${personId}`}
              person={name}
              detail={[detail, words.registered(registrations.modes[mode].toLowerCase())].filter(Boolean).join(' · ')}
              choices={choices}
              chosen={mark ?? (prefill ? mode : null)}
              disabled={closed !== undefined}
            />
          </li>
        ))}
      </ul>
      <FormActions>
        <SubmitButton disabledBecause={closed}>{words.save}</SubmitButton>
      </FormActions>
    </form>
  )
}
