import type { OrganizationInput } from '~/domain/organizations/schema'
import { organizationTypes } from '~db/enums'
import type { FieldState } from '../kit/field-state'
import type { Option } from '../kit/option'
import { RowVersion } from '../kit/row-version'
import { Select } from '../kit/select'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'

interface OrganizationFormProps {
  form: { id: string; allErrors: Record<string, string[]> }
  fields: Record<keyof OrganizationInput, FieldState>
  districts: readonly Option[]
  submit: string
  /** Of the row that is changed. */
  version?: { field: FieldState; current: number }
}

export function OrganizationForm({ form, fields, districts, submit, version }: OrganizationFormProps) {
  const { organizations: t } = useMessages()
  return (
    <ServerForm form={form} actions={<SubmitButton>{submit}</SubmitButton>}>
      {version && <RowVersion {...version} />}
      <Select
        field={fields.municipalityId}
        label={t.municipality}
        empty={t.anyMunicipality}
        options={districts}
        width="medium"
      />
      <TextField field={fields.shortName} label={t.shortName} hint={t.shortNameHint} />
      <TextField field={fields.fullName} label={t.fullName} />
      <Select
        field={fields.type}
        label={t.type}
        width="medium"
        options={organizationTypes.map((value) => ({ value, label: t.types[value] }))}
      />
      <TextField field={fields.locality} label={t.locality} width="medium" />
      <TextField field={fields.directorPost} label={t.directorPost} hint={t.directorPostHint} width="medium" />
      <TextField field={fields.directorName} label={t.directorName} hint={t.directorNameHint} width="medium" />
      <TextField field={fields.documentPrefix} label={t.documentPrefix} hint={t.documentPrefixHint} width="short" />
    </ServerForm>
  )
}
