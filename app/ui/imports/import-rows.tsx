import { paths } from '~/lib/paths'
import { Pagination } from '../kit/pagination'
import { Section } from '../kit/section'
import { StateBadge } from '../kit/state-badge'
import { Table } from '../kit/table'
import { Tabs } from '../kit/tabs'
import { useMessages } from '../messages'
import { FindingList } from './finding-list'
import type { Loadable } from './import-preview'
import { rowTones } from './row-tones'

/** The rows of the table with what becomes of each and all that was noticed, by row and cell. */
export function ImportRows({ id, preview }: { id: string; preview: Loadable }) {
  const { importPages: t, imports, kit } = useMessages()
  const { counts, wanted, page, pages, rows } = preview
  const address = (filter: string, at = 1) => {
    const asked = new URLSearchParams({ rows: filter, ...(at > 1 && { page: String(at) }) })
    return `${paths.import(id)}?${asked}#rows`
  }
  const tabs = (['faulty', 'warned', 'mended', 'new', 'changed', 'unchanged', 'doubled'] as const).filter(
    (filter) => filter === 'warned' || filter === 'mended' || (counts?.[filter] ?? 0) > 0,
  )
  return (
    <Section id="rows" title={t.rowsTitle}>
      <Tabs
        tabs={[
          { href: address('all'), label: t.allRows, current: wanted === 'all' },
          ...tabs.map((filter) => ({
            href: address(filter),
            label: t.filters[filter],
            current: wanted === filter,
            count: filter === 'warned' || filter === 'mended' ? undefined : counts?.[filter],
          })),
        ]}
      />
      <Table
        caption={t.rowsTitle}
        captionHidden
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p className="text-soft">{t.noRows}</p>}
        columns={[
          { key: 'row', header: t.row, numeric: true, cell: ({ place }) => place },
          {
            key: 'pair',
            header: t.pair,
            rowHeader: true,
            cell: ({ mentor, mentee }) => (
              <>
                {mentor || '?'} <span className="font-normal text-soft">{kit.and}</span> {mentee || '?'}
              </>
            ),
          },
          {
            key: 'status',
            header: t.status,
            cell: ({ status, changes }) => (
              <>
                <StateBadge tone={rowTones[status]}>{imports.statuses[status]}</StateBadge>
                {changes.map((change) => (
                  <span key={change} className="mt-1 block text-sm">
                    {change}
                  </span>
                ))}
              </>
            ),
          },
          { key: 'found', header: t.found, cell: ({ findings }) => <FindingList findings={findings} /> },
        ]}
      />
      <Pagination
        previous={page > 1 ? address(wanted, page - 1) : undefined}
        next={page < pages ? address(wanted, page + 1) : undefined}
        status={pages > 1 ? kit.progress(page, pages) : undefined}
      />
    </Section>
  )
}
