import type { EventRole } from '~/domain/events/model'
import { paths } from '~/lib/paths'
import { EmptyState } from '../kit/empty-state'
import { HiddenValues } from '../kit/hidden-values'
import { PersonChip } from '../kit/person-chip'
import { Select } from '../kit/select'
import { SubmitButton } from '../kit/submit-button'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'

interface Candidate {
  id: string
  name: string
  post: string | null
  organization: string | null
}

interface CandidateListProps {
  eventId: string
  candidates: readonly Candidate[]
  roles: readonly EventRole[]
}

/** Those found, each with a small form that adds him in a role. */
export function CandidateList({ eventId, candidates, roles }: CandidateListProps) {
  const { events } = useMessages()
  const words = events.persons
  if (candidates.length === 0) {
    return (
      <div className="mt-6">
        <EmptyState title={words.noneFound}>{words.noneFoundWhy}</EmptyState>
      </div>
    )
  }
  return (
    <ul aria-label={words.found} className="mt-6 flex flex-col gap-4">
      {candidates.map(({ id, name, post, organization }) => (
        <li key={id} className="rounded-lg border border-line bg-surface p-4">
          <form
            method="post"
            action={paths.eventPeople(eventId)}
            aria-label={name}
            className="flex flex-wrap items-end gap-x-4 gap-y-3"
          >
            <div className="w-full">
              <PersonChip name={name} detail={[post, organization].filter(Boolean).join(', ')} />
            </div>
            <HiddenValues values={{ personId: id }} />
            <Select
              field={{ name: 'role', id: `role-${id}`, initialValue: roles[0] }}
              label={words.role}
              options={roles.map((value) => ({ value, label: events.roles[value] }))}
            />
            <div className="min-w-48 flex-1">
              <TextField field={{ name: 'topic', id: `topic-${id}`, maxLength: 300 }} label={words.topic} />
            </div>
            <SubmitButton variant="secondary">{words.add}</SubmitButton>
          </form>
        </li>
      ))}
    </ul>
  )
}
