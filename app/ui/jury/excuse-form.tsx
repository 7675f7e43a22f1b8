import { excuseForm } from '~/domain/jury/schema'
import { ErrorSummary } from '../kit/error-summary'
import { FormActions } from '../kit/form-actions'
import { FormBody } from '../kit/form-body'
import { HiddenValues } from '../kit/hidden-values'
import { LinkButton } from '../kit/link-button'
import { Select } from '../kit/select'
import { SubmitButton } from '../kit/submit-button'
import { TextArea } from '../kit/text-area'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

interface ExcuseFormProps {
  version: number
  free: readonly { id: string; name: string; given: number }[]
  disabledBecause?: string
  cancel: string
}

/** Frees a juror from a sheet, with a substitute where one is needed. */
export function ExcuseForm({ version, free, disabledBecause, cancel }: ExcuseFormProps) {
  const { jury, common } = useMessages()
  const [form, fields] = useServerForm(excuseForm)
  return (
    <form method="post" id={form.id}>
      <FormBody>
        <ErrorSummary form={form} />
        <HiddenValues values={{ version }} />
        <TextArea field={fields.reason} label={jury.excuseReason} hint={jury.excuseReasonHint} rows={3} />
        <Select
          field={fields.jurorId}
          label={jury.excuseWho}
          empty={jury.excuseNobody}
          options={free.map(({ id, name, given }) => ({ value: id, label: `${name}, ${jury.substituteLoad(given)}` }))}
        />
        <FormActions>
          <SubmitButton disabledBecause={disabledBecause}>{jury.excuseSave}</SubmitButton>
          <LinkButton href={cancel} variant="quiet">
            {common.back}
          </LinkButton>
        </FormActions>
      </FormBody>
    </form>
  )
}
