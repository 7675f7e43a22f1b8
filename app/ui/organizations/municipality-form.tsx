import type { MunicipalityInput } from '~/domain/organizations/schema'
import type { FieldState } from '../kit/field-state'
import { Fieldset } from '../kit/fieldset'
import { NumberField } from '../kit/number-field'
import { RowVersion } from '../kit/row-version'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'
import { ZoneSelect } from './zone-select'

interface MunicipalityFormProps {
  form: { id: string; allErrors: Record<string, string[]> }
  fields: Record<keyof MunicipalityInput, FieldState>
  submit: string
  /** Of the row that is changed. */
  version?: { field: FieldState; current: number }
}

export function MunicipalityForm({ form, fields, submit, version }: MunicipalityFormProps) {
  const { organizations: t } = useMessages()
  return (
    <ServerForm form={form} actions={<SubmitButton>{submit}</SubmitButton>}>
      {version && <RowVersion {...version} />}
      <TextField field={fields.fullName} label={t.municipalityFullName} hint={t.municipalityFullNameHint} />
      <TextField field={fields.shortName} label={t.municipalityShortName} width="medium" />
      <TextField field={fields.nameGenitive} label={t.nameGenitive} hint={t.nameGenitiveHint} />
      <ZoneSelect field={fields.timeZone} />
      <TextField field={fields.headPost} label={t.headPost} />
      <TextField field={fields.headName} label={t.headName} width="medium" />
      <Fieldset legend={t.youngTeacher} row>
        <NumberField field={fields.maxAge} label={t.maxAge} unit={t.years} />
        <NumberField field={fields.maxExperienceYears} label={t.maxExperience} unit={t.years} />
      </Fieldset>
    </ServerForm>
  )
}
