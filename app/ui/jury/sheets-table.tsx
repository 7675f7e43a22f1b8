import type { AssignmentState } from '~/domain/jury/model'
import { paths } from '~/lib/paths'
import { EmptyState } from '../kit/empty-state'
import { StateBadge } from '../kit/state-badge'
import { Table } from '../kit/table'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { assignmentTones } from './juror-tones'
import { WorkName } from './work-name'

interface SheetsTableProps {
  sheets: readonly {
    id: string
    juror: string
    number: number | null
    title: string
    names: string | null
    state: AssignmentState
    isReadable: boolean
    /** Two decimals; null where it may not be read, or the sheet is not in. */
    total: string | null
  }[]
}

/** The sheets of a stage for those who lead the jury. */
export function SheetsTable({ sheets }: SheetsTableProps) {
  const { jury, sheets: words, kit } = useMessages()
  return (
    <Table
      caption={jury.sheetsTitle}
      captionHidden
      rows={sheets}
      rowKey={({ id }) => id}
      empty={<EmptyState title={jury.stageSheets(0, 0)} />}
      columns={[
        {
          key: 'work',
          header: jury.entry,
          rowHeader: true,
          cell: (sheet) => <WorkName work={sheet} href={sheet.isReadable ? paths.sheet(sheet.id) : undefined} />,
        },
        { key: 'juror', header: jury.juror, cell: ({ juror }) => juror },
        {
          key: 'state',
          header: jury.state,
          cell: ({ state }) => <StateBadge tone={assignmentTones[state]}>{jury.assignmentStates[state]}</StateBadge>,
        },
        {
          key: 'total',
          header: jury.total,
          numeric: true,
          cell: ({ id, total, isReadable }) =>
            total !== null && isReadable ? (
              <TextLink href={paths.sheet(id)} aria-label={`${words.sum}: ${kit.decimal(total)}`}>
                {kit.decimal(total)}
              </TextLink>
            ) : (
              ''
            ),
        },
      ]}
    />
  )
}
