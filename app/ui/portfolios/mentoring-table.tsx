import type { LocalDate } from '~/lib/dates'
import { Section } from '../kit/section'
import { Table } from '../kit/table'
import { useMessages } from '../messages'

interface MentoringTableProps {
  pairs: readonly {
    id: string
    role: 'mentor' | 'mentee'
    partner: string | null
    from: LocalDate
    to: LocalDate
  }[]
}

/** The pairs that a person has been in. */
export function MentoringTable({ pairs }: MentoringTableProps) {
  const { portfolios, dates } = useMessages()
  const { columns } = portfolios
  if (pairs.length === 0) return null
  return (
    <Section title={portfolios.sections.pairs} id="pairs">
      <Table
        caption={portfolios.sections.pairs}
        captionHidden
        rows={pairs}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'partner',
            header: columns.partner,
            rowHeader: true,
            cell: ({ partner, role }) => partner ?? portfolios.unnamed[role === 'mentor' ? 'mentee' : 'mentor'],
          },
          { key: 'role', header: columns.role, cell: ({ role }) => portfolios.members[role] },
          { key: 'period', header: columns.period, cell: ({ from, to }) => dates.range(from, to) },
        ]}
      />
    </Section>
  )
}
