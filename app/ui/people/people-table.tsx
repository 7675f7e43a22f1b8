import type { Category, ExtraCategory } from '~/domain/people/model'
import { paths } from '~/lib/paths'
import { tie } from '~/lib/text'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { PersonChip } from '../kit/person-chip'
import { Table } from '../kit/table'
import { useMessages } from '../messages'

interface Row {
  id: string
  name: string
  post: string | null
  organization: string | null
  municipality: string | null
  category: Category
  extraCategories: ExtraCategory[]
  teachingSinceYear: number | null
  /** Works nowhere any more. */
  left: boolean
}

interface PeopleTableProps {
  rows: readonly Row[]
  /** Whether conditions are set that could be taken away. */
  filtered: boolean
  mayImport: boolean
  /** Whether people of several districts are listed. */
  districts: boolean
}

export function PeopleTable({ rows, filtered, mayImport, districts }: PeopleTableProps) {
  const { people: t } = useMessages()
  return (
    <Table
      caption={t.caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        filtered ? (
          <EmptyState title={t.noneFound}>{t.noneFoundWhy}</EmptyState>
        ) : (
          <EmptyState
            title={t.none}
            action={
              <>
                <LinkButton href={paths.newPerson()}>{t.add}</LinkButton>
                {mayImport && <LinkButton href={paths.imports()}>{t.importPairs}</LinkButton>}
              </>
            }
          >
            {t.noneWhy}
          </EmptyState>
        )
      }
      columns={[
        {
          key: 'name',
          header: t.name,
          rowHeader: true,
          cell: (row) => <PersonChip name={row.name} href={paths.person(row.id)} detail={row.post ?? undefined} />,
        },
        {
          key: 'organization',
          header: t.organization,
          cell: (row) =>
            row.organization && (
              <>
                {tie(row.organization)}
                {row.left && <span className="text-soft"> ({t.leftNote})</span>}
                {districts && row.municipality && <span className="block text-sm text-soft">{row.municipality}</span>}
              </>
            ),
        },
        {
          key: 'category',
          header: t.category,
          cell: (row) =>
            [
              row.category !== 'none' && t.categories[row.category],
              ...row.extraCategories.map((one) => t.extraCategories[one]),
            ]
              .filter(Boolean)
              .join(', '),
        },
        { key: 'since', header: t.teachingSince, numeric: true, cell: (row) => row.teachingSinceYear },
      ]}
    />
  )
}
