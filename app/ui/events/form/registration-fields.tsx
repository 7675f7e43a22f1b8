import { registrationUnits } from '~db/enums'
import { Checkbox } from '../../kit/checkbox'
import { CheckboxGroup } from '../../kit/checkbox-group'
import { DateField } from '../../kit/date-field'
import { Fieldset } from '../../kit/fieldset'
import { NumberField } from '../../kit/number-field'
import { Section } from '../../kit/section'
import { useMessages } from '../../messages'
import { ClockField } from './clock-field'
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
          <Fieldset legend={words.opens} hint={words.opensHint} row>
            <DateField field={fields.opensDate} label={words.date} />
            <ClockField field={fields.opensTime} label={words.time} />
          </Fieldset>
          <Fieldset legend={words.closes} hint={words.closesHint} row>
            <DateField field={fields.closesDate} label={words.date} />
            <ClockField field={fields.closesTime} label={words.time} />
          </Fieldset>
          <NumberField field={fields.capacityInPerson} label={words.capacityInPerson} hint={words.capacityHint} />
          <NumberField field={fields.capacityRemote} label={words.capacityRemote} hint={words.capacityHint} />
        </div>
      </Section>
    </>
  )
}
