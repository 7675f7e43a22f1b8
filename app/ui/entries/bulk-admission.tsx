import { bulkAdmissionForm } from '~/domain/entries/schema'
import { paths } from '~/lib/paths'
import { ErrorSummary } from '../kit/error-summary'
import { FormActions } from '../kit/form-actions'
import { FormBody } from '../kit/form-body'
import { LinkButton } from '../kit/link-button'
import { Stat } from '../kit/stat'
import { StatRow } from '../kit/stat-row'
import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

interface BulkAdmissionProps {
  contestId: string
  waiting: number
  disabledBecause?: string
}

/** Admits all that fit in one go. */
export function BulkAdmission({ contestId, waiting, disabledBecause }: BulkAdmissionProps) {
  const { entries, contests, common } = useMessages()
  const [form] = useServerForm(bulkAdmissionForm)
  return (
    <form method="post" id={form.id}>
      <FormBody>
        <ErrorSummary form={form} />
        <StatRow>
          <Stat
            value={waiting}
            label={contests.waiting}
            href={paths.contestEntries(contestId, { state: 'submitted' })}
          />
        </StatRow>
        <FormActions>
          <SubmitButton disabledBecause={disabledBecause}>{entries.admitAll}</SubmitButton>
          <LinkButton href={paths.contestEntries(contestId)} variant="quiet">
            {common.back}
          </LinkButton>
        </FormActions>
      </FormBody>
    </form>
  )
}
