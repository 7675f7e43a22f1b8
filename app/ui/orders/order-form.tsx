import type { OrderInput } from '~/domain/orders/schema'
import { legalDocumentKinds } from '~db/enums'
import { DateField } from '../kit/date-field'
import type { FieldState } from '../kit/field-state'
import { FileField } from '../kit/file-field'
import type { Option } from '../kit/option'
import { RowVersion } from '../kit/row-version'
import { Select } from '../kit/select'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'

interface OrderFormProps {
  form: { id: string; allErrors: Record<string, string[]> }
  fields: Record<keyof OrderInput, FieldState>
  organizations: readonly Option[]
  submit: string
  /** Of the entry that is changed. */
  version?: { field: FieldState; current: number }
  hasScan?: boolean
}

export function OrderForm({ form, fields, organizations, submit, version, hasScan }: OrderFormProps) {
  const { orders: t, people } = useMessages()
  return (
    <ServerForm form={form} files actions={<SubmitButton>{submit}</SubmitButton>}>
      {version && <RowVersion {...version} />}
      <Select
        field={fields.kind}
        label={t.kind}
        width="medium"
        options={legalDocumentKinds.map((value) => ({ value, label: t.kinds[value] }))}
      />
      <TextField field={fields.number} label={t.number} hint={t.numberHint} width="short" autoComplete="off" />
      <DateField field={fields.date} label={t.date} />
      <Select
        field={fields.issuerOrganizationId}
        label={t.issuer}
        empty={people.chooseOrganization}
        options={organizations}
      />
      <TextField field={fields.title} label={t.subject} hint={t.subjectHint} />
      <TextField field={fields.signerPost} label={t.signerPost} width="medium" />
      <TextField field={fields.signerName} label={t.signerName} width="medium" />
      <FileField
        field={fields.scan}
        label={t.scan}
        hint={hasScan ? `${t.scanKept} ${t.scanHint}` : t.scanHint}
        accept=".pdf,.jpg,.jpeg,.png"
      />
    </ServerForm>
  )
}
