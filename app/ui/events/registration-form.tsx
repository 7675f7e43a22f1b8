import { registrationForm } from '~/domain/registrations/schema'
import { Notice } from '../kit/notice'
import { RadioGroup } from '../kit/radio-group'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'
import { hasRoom, isFull, type SeatsOfMode, saySeats } from './say-seats'

interface RegistrationFormProps {
  units: readonly string[]
  pairs: readonly { id: string; mentor: string; mentee: string }[]
  seats: readonly SeatsOfMode[]
  /** Where to go instead. */
  back: string
}

/** Who comes and how: oneself or one's pair, in person or remotely. */
export function RegistrationForm({ units, pairs, seats, back }: RegistrationFormProps) {
  const { registrations } = useMessages()
  const who = [
    ...(units.includes('person') ? [{ value: 'self', label: registrations.self }] : []),
    ...pairs.map(({ id, mentor, mentee }) => ({
      value: id,
      label: registrations.pair(mentor, mentee),
      hint: registrations.pairHint,
    })),
  ]
  const [form, fields] = useServerForm(registrationForm, {
    defaultValue: { who: who[0]?.value, mode: seats.find(hasRoom)?.mode ?? seats[0]?.mode },
  })
  const full = isFull(seats)
  if (who.length === 0) return <Notice tone="warning">{registrations.because.unit.person}</Notice>
  return (
    <ServerForm
      form={form}
      actions={<SubmitButton>{full ? registrations.joinQueue : registrations.submit}</SubmitButton>}
      back={back}
    >
      {full && <Notice>{registrations.fullNow}</Notice>}
      <RadioGroup field={fields.who} label={registrations.who} options={who} />
      <RadioGroup
        field={fields.mode}
        label={registrations.mode}
        options={seats.map((one) => ({
          value: one.mode,
          label: registrations.modes[one.mode],
          hint: saySeats(registrations, one),
        }))}
      />
      <TextField field={fields.comment} label={registrations.comment} />
    </ServerForm>
  )
}
