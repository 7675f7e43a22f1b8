import type { DocumentKind } from '~/domain/documents/model'
import { Table } from '../kit/table'
import { useMessages } from '../messages'

interface BatchNumbersProps {
  kinds: readonly { kind: DocumentKind; count: number; first: string; last: string }[]
}

/** The numbers that a batch took, kind by kind. */
export function BatchNumbers({ kinds }: BatchNumbersProps) {
  const { documents } = useMessages()
  const words = documents.batch
  return (
    <Table
      caption={words.numbers}
      captionHidden
      rows={kinds}
      rowKey={({ kind }) => kind}
      columns={[
        { key: 'kind', header: words.kind, rowHeader: true, cell: ({ kind }) => documents.kinds[kind] },
        { key: 'count', header: words.count, numeric: true, cell: ({ count }) => count },
        { key: 'numbers', header: words.numbers, cell: ({ first, last }) => words.range(first, last) },
      ]}
    />
  )
}
