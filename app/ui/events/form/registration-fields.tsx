import { registrationUnits } from '~db/enums'
import { Checkbox } from '../../kit/checkbox'
import { CheckboxGroup } from '../../kit/checkbox-group'
import { ClockFields } from '../../kit/clock-fields'
import { NumberField } from '../../kit/number-field'
import { Section } from '../../kit/section'
import { useMessages } from '../../messages'
import type { EventFields } from './event-form'

/** Who may see the event, who may come, how many, and until when to say so. */
export function RegistrationFields({ fields }: { fields: EventFields }) {
  const { events } = useMessages()
  const words = events.form
  return (
    <>
      <Section title={words.visibility}>
        <Checkbox field={fields.isPublic} label={words.isPublic} hint={words.isPublicHint} />
      </Section>
      <Section title={words.registration}>
        <div className="flex flex-col gap-5">
          <div>
            <Checkbox field={fields.registrationNeeded} label={words.registrationNeeded} />
            <Checkbox field={fields.openToOtherMunicipalities} label={words.openToOthers} />
          </div>
          <CheckboxGroup
            field={fields.units}
            label={words.units}
            options={registrationUnits.map((value) => ({ value, label: words.unitNames[value] }))}
          />
          <ClockFields legend={words.opens} hint={words.opensHint} date={fields.opensDate} time={fields.opensTime} />
          <ClockFields
            legend={words.closes}
            hint={words.closesHint}
            date={fields.closesDate}
            time={fields.closesTime}
          />
          <NumberField field={fields.capacityInPerson} label={words.capacityInPerson} hint={words.capacityHint} />
          <NumberField field={fields.capacityRemote} label={words.capacityRemote} hint={words.capacityHint} />
        </div>
      </Section>
    </>
  )
}
