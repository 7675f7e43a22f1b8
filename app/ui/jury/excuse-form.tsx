import { excuseForm } from '~/domain/jury/schema'
import { LinkButton } from '../kit/link-button'
import { Notice } from '../kit/notice'
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
  /** Sheets of the entry that count without this one, and how many it needs. */
  quorum: { left: number; need: number }
  /** Where somebody new is asked. */
  inviteAt: string
  disabledBecause?: string
  back: string
}

/** Frees a juror from a sheet, with a substitute where one is needed. */
export function ExcuseForm({ version, free, quorum, inviteAt, disabledBecause, back }: ExcuseFormProps) {
  const { jury } = useMessages()
  const isLost = quorum.left < quorum.need
  const [form, fields] = useServerForm(excuseForm, { defaultValue: { jurorId: isLost ? free[0]?.id : undefined } })
  return (
    <ServerForm
      form={form}
      actions={<SubmitButton disabledBecause={disabledBecause}>{jury.excuseSave}</SubmitButton>}
      back={back}
    >
      <RowVersion field={fields.version} current={version} />
      <TextArea field={fields.reason} label={jury.excuseReason} hint={jury.excuseReasonHint} rows={3} />
      {isLost && (
        <Notice
          tone="warning"
          action={free.length === 0 && <LinkButton href={inviteAt}>{jury.add}</LinkButton>}
          title={jury.excuseLoses(quorum.left, quorum.need)}
        >
          {free.length > 0 ? jury.excuseLosesHow : `${jury.noSubstitutes}. ${jury.noSubstitutesHow}`}
        </Notice>
      )}
      {free.length > 0 && (
        <Select
          field={fields.jurorId}
          label={jury.excuseWho}
          empty={isLost ? jury.excuseNobodyShort : jury.excuseNobody}
          options={free.map(({ id, name, given }) => ({ value: id, label: `${name}, ${jury.substituteLoad(given)}` }))}
        />
      )}
    </ServerForm>
  )
}
