import { useMessages } from '../messages'
import { Disclosure } from './disclosure'
import { Table, type TableProps } from './table'

const most = 30

/** A table that is whole on its page, with all after the first rows folded under a line; on paper nothing is folded. */
export function FoldedTable<Row>({ rows, ...table }: TableProps<Row>) {
  const { kit } = useMessages()
  return (
    <>
      <Table {...table} rows={rows.slice(0, most)} />
      {rows.length > most && (
        <div className="print-open mt-3">
          <Disclosure summary={kit.more(rows.length - most)}>
            <Table {...table} rows={rows.slice(most)} />
          </Disclosure>
        </div>
      )}
    </>
  )
}
