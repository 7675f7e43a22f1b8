import type { DescribedPreview } from '~/domain/imports/preview'
import { paths } from '~/lib/paths'
import { Pagination } from '../kit/pagination'
import { Section } from '../kit/section'
import { useMessages } from '../messages'
import { RowsTable } from './rows-table'

type RowsLeftOutProps = { id: string } & Pick<DescribedPreview, 'rows' | 'page' | 'pages'>

/** Rows that a finished import left out, each with the cells to mend. */
export function RowsLeftOut({ id, rows, page, pages }: RowsLeftOutProps) {
  const { importPages: t, kit } = useMessages()
  const address = (at: number) => `${paths.import(id)}?page=${at}#rows`
  return (
    <Section id="rows" title={t.leftTitle}>
      <RowsTable caption={t.leftTitle} rows={rows} />
      <Pagination
        previous={page > 1 ? address(page - 1) : undefined}
        next={page < pages ? address(page + 1) : undefined}
        status={pages > 1 ? kit.progress(page, pages) : undefined}
      />
    </Section>
  )
}
