import { paths } from '~/lib/paths'
import { Table } from '../kit/table'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { DocumentState } from './document-state'

interface IssuedBeforeProps {
  documents: readonly ({ id: string; name: string; number: string } & (
    | { is: 'issued' }
    | { is: 'revoked'; reason: string }
  ))[]
}

/** Those of a contest or an event who were given their document before, each with it. */
export function IssuedBefore({ documents: rows }: IssuedBeforeProps) {
  const { documents } = useMessages()
  return (
    <Table
      caption={documents.issue.before}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: documents.issue.person, rowHeader: true, cell: ({ name }) => name },
        {
          key: 'number',
          header: documents.columns.number,
          cell: ({ id, number }) => <TextLink href={paths.document(id)}>{number}</TextLink>,
        },
        {
          key: 'state',
          header: documents.columns.state,
          cell: (row) => (
            <>
              <DocumentState state={row.is} />
              {row.is === 'revoked' && <span className="block text-sm text-soft">{row.reason}</span>}
            </>
          ),
        },
      ]}
    />
  )
}
