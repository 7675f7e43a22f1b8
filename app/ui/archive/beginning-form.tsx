import type { Beginning } from '~/domain/contests/beginning'
import { beginningForm } from '~/domain/contests/schema'
import { BeginningFields } from '../contests/form/beginning-fields'
import type { Organizer } from '../contests/form/organizer-fields'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

interface BeginningFormProps {
  organizers: readonly Organizer[]
  defaults: Beginning
  back: string
}

/** What the regulation of an archived contest does not say of the new one. */
export function BeginningForm({ organizers, defaults, back }: BeginningFormProps) {
  const { contests } = useMessages()
  const [form, fields] = useServerForm(beginningForm, { defaultValue: defaults })
  return (
    <ServerForm form={form} actions={<SubmitButton>{contests.begin}</SubmitButton>} back={back}>
      <BeginningFields fields={fields} organizers={organizers} zone={contests.byItsClock} />
    </ServerForm>
  )
}
