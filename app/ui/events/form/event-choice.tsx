import { eventTypes } from '~db/enums'
import { FormActions } from '../../kit/form-actions'
import { FormBody } from '../../kit/form-body'
import type { Option } from '../../kit/option'
import { Select } from '../../kit/select'
import { SubmitButton } from '../../kit/submit-button'
import { useMessages } from '../../messages'

interface EventChoiceProps {
  /** The page that draws the form by what is chosen. */
  action: string
  holders: readonly Option[]
  type?: string
  organizationId?: string
}

/** The first step of an event: what it is and who holds it. Sent by GET, so that the form has an address. */
export function EventChoice({ action, holders, type, organizationId }: EventChoiceProps) {
  const { events } = useMessages()
  const words = events.form
  return (
    <form action={action}>
      <FormBody>
        <Select
          field={{ name: 'type', initialValue: type, required: true }}
          label={words.type}
          width="medium"
          empty={words.anyType}
          options={eventTypes.map((value) => ({ value, label: events.types[value] }))}
        />
        <Select
          field={{ name: 'organizationId', initialValue: organizationId ?? holders[0]?.value, required: true }}
          label={words.organization}
          options={holders}
        />
        <FormActions>
          <SubmitButton>{words.next}</SubmitButton>
        </FormActions>
      </FormBody>
    </form>
  )
}
