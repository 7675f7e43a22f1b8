import { excuseForm } from '~/domain/jury/schema'
import { RowVersion } from '../kit/row-version'
import { Select } from '../kit/select'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { TextArea } from '../kit/text-area'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

interface ExcuseFormProps {
  version: number
  free: readonly { id: string; name: string; given: number }[]
  disabledBecause?: string
  back: string
}

/** Frees a juror from a sheet, with a substitute where one is needed. */
export function ExcuseForm({ version, free, disabledBecause, back }: ExcuseFormProps) {
  const { jury } = useMessages()
  const [form, fields] = useServerForm(excuseForm)
  return (
    <ServerForm
      form={form}
      actions={<SubmitButton disabledBecause={disabledBecause}>{jury.excuseSave}</SubmitButton>}
      back={back}
    >
      <RowVersion field={fields.version} current={version} />
      <TextArea field={fields.reason} label={jury.excuseReason} hint={jury.excuseReasonHint} rows={3} />
      <Select
        field={fields.jurorId}
        label={jury.excuseWho}
        empty={jury.excuseNobody}
        options={free.map(({ id, name, given }) => ({ value: id, label: `${name}, ${jury.substituteLoad(given)}` }))}
      />
    </ServerForm>
  )
}
