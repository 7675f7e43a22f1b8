import { pairForm } from '~/domain/pairs/schema'
import type { LocalDate } from '~/lib/dates'
import { HiddenValues } from '../kit/hidden-values'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'
import { PairTermsFields } from './pair-terms-fields'

interface NewPairFormProps {
  mentorId: string
  menteeId: string
  /** Offered: from today to the end of the academic year. */
  period: { periodFrom: LocalDate; periodTo: LocalDate }
}

export function NewPairForm({ mentorId, menteeId, period }: NewPairFormProps) {
  const { pairs: t } = useMessages()
  const [form, fields] = useServerForm(pairForm, { defaultValue: { kind: 'traditional', ...period } })
  return (
    <ServerForm form={form} actions={<SubmitButton>{t.save}</SubmitButton>}>
      <HiddenValues values={{ mentorId, menteeId }} />
      <PairTermsFields fields={fields} />
    </ServerForm>
  )
}
