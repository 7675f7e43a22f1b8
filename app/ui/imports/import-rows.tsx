import { paths } from '~/lib/paths'
import { Pagination } from '../kit/pagination'
import { Section } from '../kit/section'
import { Tabs } from '../kit/tabs'
import { useMessages } from '../messages'
import type { Loadable } from './import-preview'
import { RowsTable } from './rows-table'

/** The rows of the table with what becomes of each and all that was noticed, by row and cell. */
export function ImportRows({ id, preview }: { id: string; preview: Loadable }) {
  const { importPages: t, kit } = useMessages()
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
      <RowsTable caption={t.rowsTitle} rows={rows} withStatus />
      <Pagination
        previous={page > 1 ? address(wanted, page - 1) : undefined}
        next={page < pages ? address(wanted, page + 1) : undefined}
        status={pages > 1 ? kit.progress(page, pages) : undefined}
      />
    </Section>
  )
}
