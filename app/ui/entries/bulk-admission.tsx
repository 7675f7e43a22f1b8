import { bulkAdmissionForm } from '~/domain/entries/schema'
import { paths } from '~/lib/paths'
import { ServerForm } from '../kit/server-form'
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
  const { entries, contests } = useMessages()
  const [form] = useServerForm(bulkAdmissionForm)
  return (
    <ServerForm
      form={form}
      actions={<SubmitButton disabledBecause={disabledBecause}>{entries.admitAll}</SubmitButton>}
      back={paths.contestEntries(contestId)}
    >
      <StatRow>
        <Stat value={waiting} label={contests.waiting} href={paths.contestEntries(contestId, { state: 'submitted' })} />
      </StatRow>
    </ServerForm>
  )
}
