import type { Level } from '~/domain/contests/terms'
import { paths } from '~/lib/paths'
import { Table } from '../kit/table'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

interface Row {
  id: string
  title: string
  note: string
  level: Level
  entries: number
  keptOn: string
  keeper: string
}

/** Archived contests in a list. */
export function ArchiveTable({ rows }: { rows: readonly Row[] }) {
  const { archive, events, dates } = useMessages()
  return (
    <Table
      caption={archive.list}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: archive.contest,
          rowHeader: true,
          cell: ({ id, title, note, level }) => (
            <>
              <TextLink href={paths.archived(id)}>{title}</TextLink>
              <span className="block text-sm font-normal text-soft">
                {[note, events.levels[level]].filter(Boolean).join(' · ')}
              </span>
            </>
          ),
        },
        { key: 'keeper', header: archive.keeper, cell: ({ keeper }) => keeper },
        { key: 'entries', header: archive.entries, numeric: true, cell: ({ entries }) => entries },
        { key: 'kept', header: archive.keptAt, cell: ({ keptOn }) => dates.date(keptOn) },
      ]}
    />
  )
}
