import type { EventFormat } from '~/domain/events/model'
import { modesOf } from '~/domain/registrations/seats'
import { paths } from '~/lib/paths'
import { ActionForm } from '../kit/action-form'
import { useMessages } from '../messages'

interface RegistrantActionsProps {
  row: { registrationId: string; name: string; mode: 'in_person' | 'remote' }
  format: EventFormat
}

/** What an organiser or a coordinator can do to a registration: move it to the other mode, take it back. */
export function RegistrantActions({ row, format }: RegistrantActionsProps) {
  const { registrations } = useMessages()
  const words = registrations.list
  return (
    <>
      {modesOf({ format })
        .filter((mode) => mode !== row.mode)
        .map((mode) => (
          <ActionForm
            key={mode}
            action={paths.registrationMode(row.registrationId)}
            label={words.toMode[mode]}
            variant="quiet"
            values={{ mode }}
          />
        ))}
      <ActionForm
        action={paths.registrationCancellation(row.registrationId)}
        label={words.cancel}
        variant="quiet"
        confirm={{ title: words.cancelTitle(row.name), label: words.cancel }}
        reason={{ hint: words.cancelReason }}
      />
    </>
  )
}
