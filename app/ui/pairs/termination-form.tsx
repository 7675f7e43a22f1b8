import { terminationForm } from '~/domain/pairs/schema'
import type { LocalDate } from '~/lib/dates'
import { paths } from '~/lib/paths'
import { pairEndInitiators } from '~db/enums'
import { Checkbox } from '../kit/checkbox'
import { DateField } from '../kit/date-field'
import { HiddenValues } from '../kit/hidden-values'
import { RadioGroup } from '../kit/radio-group'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { TextArea } from '../kit/text-area'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

interface TerminationFormProps {
  pairId: string
  /** Whether it is the school that records it, for whoever wished it; else the mentor does for himself. */
  school: boolean
  today: LocalDate
}

export function TerminationForm({ pairId, school, today }: TerminationFormProps) {
  const { pairs: t } = useMessages()
  const [form, fields] = useServerForm(terminationForm, { defaultValue: { on: today } })
  return (
    <ServerForm
      form={form}
      actions={<SubmitButton variant="danger">{t.terminate}</SubmitButton>}
      back={paths.pair(pairId)}
    >
      {school ? (
        <RadioGroup
          field={fields.initiator}
          label={t.initiator}
          options={pairEndInitiators.map((value) => ({ value, label: t.initiators[value] }))}
        />
      ) : (
        <HiddenValues values={{ initiator: 'mentor' }} />
      )}
      <DateField field={fields.on} label={t.terminateOn} />
      <TextArea field={fields.reason} label={t.terminateReason} />
      {school && (
        <>
          <DateField field={fields.noticeDate} label={t.noticeDate} hint={t.noticeHint} />
          <Checkbox field={fields.shortNotice} label={t.shortNoticeKnown} />
        </>
      )}
    </ServerForm>
  )
}
