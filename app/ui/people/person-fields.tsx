import type { ReactNode } from 'react'
import type { PersonInput } from '~/domain/people/schema'
import { extraCategories, genders } from '~db/enums'
import { CheckboxGroup } from '../kit/checkbox-group'
import type { FieldState } from '../kit/field-state'
import { Fieldset } from '../kit/fieldset'
import { NumberField } from '../kit/number-field'
import { RadioGroup } from '../kit/radio-group'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'
import { CategoryFields } from './category-fields'
import { MonthSelect } from './month-select'

interface PersonFieldsProps {
  fields: Record<keyof PersonInput, FieldState>
  /** The first post of a new person; stands after the name. */
  work?: ReactNode
}

/** All that is kept of a person. No СНИЛС, passport, address or date of birth (INV-06). */
export function PersonFields({ fields, work }: PersonFieldsProps) {
  const { people: t } = useMessages()
  return (
    <>
      <TextField field={fields.lastName} label={t.lastName} width="medium" autoComplete="off" />
      <TextField field={fields.firstName} label={t.firstName} width="medium" autoComplete="off" />
      <TextField
        field={fields.middleName}
        label={t.middleName}
        hint={t.middleNameHint}
        width="medium"
        autoComplete="off"
      />
      <RadioGroup
        field={fields.gender}
        label={t.gender}
        hint={t.genderHint}
        row
        options={genders.map((value) => ({ value, label: t.genders[value] }))}
      />
      {work}
      <TextField
        field={fields.email}
        type="email"
        label={t.email}
        hint={t.emailHint}
        width="medium"
        autoComplete="off"
      />
      <TextField field={fields.phone} type="tel" label={t.phone} width="medium" autoComplete="off" />
      <Fieldset legend={t.teachingSince} row>
        <NumberField field={fields.teachingSinceYear} label={t.teachingSinceYear} />
        <MonthSelect field={fields.teachingSinceMonth} />
      </Fieldset>
      <CategoryFields fields={fields} />
      <CheckboxGroup
        field={fields.extraCategories}
        label={t.extraCategoriesLabel}
        options={extraCategories.map((value) => ({ value, label: t.extraCategories[value] }))}
      />
      <TextField field={fields.subjects} label={t.subjects} hint={t.subjectsHint} />
      <TextField field={fields.topics} label={t.topics} hint={t.topicsHint} />
      <NumberField field={fields.birthYear} label={t.birthYear} hint={t.birthYearHint} />
    </>
  )
}
