import { DateField } from '../kit/date-field'
import type { FieldState } from '../kit/field-state'
import type { Option } from '../kit/option'
import { Select } from '../kit/select'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'

interface EmploymentFieldsProps {
  fields: Record<'organizationId' | 'post' | 'from', FieldState>
  organizations: readonly Option[]
  /** From one work to another, rather than into a first one. */
  moving?: boolean
}

/** Where someone begins to work, as what, and from which day. */
export function EmploymentFields({ fields, organizations, moving }: EmploymentFieldsProps) {
  const { people: t } = useMessages()
  return (
    <>
      <Select
        field={fields.organizationId}
        label={moving ? t.transferTo : t.organization}
        empty={t.chooseOrganization}
        options={organizations}
      />
      <TextField field={fields.post} label={t.post} width="medium" />
      <DateField field={fields.from} label={moving ? t.transferFrom : t.hiredFrom} />
    </>
  )
}
