import { paths } from '~/lib/paths'
import { ActionForm } from '../kit/action-form'
import { Notice } from '../kit/notice'
import { useMessages } from '../messages'
import type { SeatsOfMode } from './say-seats'

export interface OwnRegistration {
  id: string
  unit: 'person' | 'pair'
  mode: 'in_person' | 'remote'
  state: 'confirmed' | 'waitlisted' | 'cancelled' | 'declined'
  /** In the queue: 1 is next. */
  place: number
  mentor: string | null
  mentee: string | null
}

interface OwnRegistrationCardProps {
  own: OwnRegistration
  event: { title: string }
  seats: readonly SeatsOfMode[]
  /** The event has not begun: the registration can be changed. */
  isAhead: boolean
}

/** One's own registration, with what can be done to it. */
export function OwnRegistrationCard({ own, event, seats, isAhead }: OwnRegistrationCardProps) {
  const { registrations } = useMessages()
  const words = registrations.own
  const isWaiting = own.state === 'waitlisted'
  const needed = own.unit === 'pair' ? 2 : 1
  const others = seats.filter(
    ({ mode, free, waiting }) => mode !== own.mode && waiting === 0 && (free === null || free >= needed),
  )
  const isRemoteFree = others.some(({ mode }) => mode === 'remote')
  return (
    <Notice
      tone={isWaiting ? 'warning' : 'success'}
      title={isWaiting ? words.waitlisted(own.place) : words.confirmed(own.mode)}
      action={
        isAhead && (
          <>
            {others.map(({ mode }) => (
              <ActionForm
                key={mode}
                action={paths.registrationMode(own.id)}
                label={words.change[mode]}
                values={{ mode }}
                variant={isWaiting ? 'primary' : 'secondary'}
              />
            ))}
            <ActionForm
              action={paths.registrationCancellation(own.id)}
              label={words.cancel}
              confirm={{
                title: words.cancelTitle(event.title),
                text: own.unit === 'pair' ? words.cancelPair : words.cancelText,
                label: words.cancel,
              }}
            />
          </>
        )
      }
    >
      {own.mentor && own.mentee && <p>{words.withPair(own.mentor, own.mentee)}</p>}
      {isWaiting && isAhead && isRemoteFree && <p>{words.offer}</p>}
    </Notice>
  )
}
