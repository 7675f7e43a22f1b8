import { mostOffered } from '~/domain/registrations/register-filter'
import { colleaguesForm } from '~/domain/registrations/schema'
import { EmptyState } from '../../kit/empty-state'
import { RadioGroup } from '../../kit/radio-group'
import { ServerForm } from '../../kit/server-form'
import { SubmitButton } from '../../kit/submit-button'
import { useMessages } from '../../messages'
import { useServerForm } from '../../use-server-form'
import { hasRoom, type SeatsOfMode, saySeats } from '../say-seats'
import { TickList } from './tick-list'

interface Colleague {
  id: string
  name: string
  post: string | null
  organization: string | null
  registered: boolean
}

interface Couple {
  id: string
  mentor: string
  mentee: string
  organization: string
  registered: boolean
}

interface ColleaguesFormProps {
  people: readonly Colleague[]
  pairs: readonly Couple[]
  seats: readonly SeatsOfMode[]
  back: string
}

/** Colleagues and pairs to be ticked, and how all those ticked come. */
export function ColleaguesForm({ people, pairs, seats, back }: ColleaguesFormProps) {
  const { registrations } = useMessages()
  const words = registrations.colleagues
  const [form, fields] = useServerForm(colleaguesForm, {
    defaultValue: { mode: seats.find(hasRoom)?.mode ?? seats[0]?.mode },
  })
  if (people.length + pairs.length === 0) return <EmptyState title={words.none}>{words.noneWhy}</EmptyState>
  return (
    <ServerForm form={form} actions={<SubmitButton>{words.submit}</SubmitButton>} back={back}>
      <RadioGroup
        field={fields.mode}
        label={words.mode}
        options={seats.map((one) => ({
          value: one.mode,
          label: registrations.modes[one.mode],
          hint: saySeats(registrations, one),
        }))}
      />
      {pairs.length > 0 && (
        <TickList
          field={fields.pairs}
          label={words.pairs}
          hint={pairs.length === mostOffered ? words.first(mostOffered) : registrations.pairHint}
          lines={pairs.map(({ id, mentor, mentee, organization, registered }) => ({
            value: id,
            label: `${mentor}, ${mentee}`,
            hint: registered ? words.alreadyPair : organization,
            disabled: registered,
          }))}
        />
      )}
      {people.length > 0 && (
        <TickList
          field={fields.people}
          label={words.people}
          hint={people.length === mostOffered ? words.first(mostOffered) : undefined}
          lines={people.map(({ id, name, post, organization, registered }) => ({
            value: id,
            label: name,
            hint: registered ? words.already : [post, organization].filter(Boolean).join(', '),
            disabled: registered,
          }))}
        />
      )}
    </ServerForm>
  )
}
