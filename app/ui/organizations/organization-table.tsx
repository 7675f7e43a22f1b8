import type { OrganizationType } from '~/domain/organizations/model'
import { paths } from '~/lib/paths'
import { tie } from '~/lib/text'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { Table } from '../kit/table'
import { Tag } from '../kit/tag'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

interface Row {
  id: string
  shortName: string
  type: OrganizationType
  municipality: string | null
  working: number
  tags: string[]
}

interface OrganizationTableProps {
  rows: readonly Row[]
  /** Whether conditions are set that could be taken away. */
  filtered: boolean
  mayAdd: boolean
}

export function OrganizationTable({ rows, filtered, mayAdd }: OrganizationTableProps) {
  const { organizations: t } = useMessages()
  return (
    <Table
      caption={t.title}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        filtered ? (
          <EmptyState title={t.noneFound}>{t.noneFoundWhy}</EmptyState>
        ) : (
          <EmptyState title={t.none} action={mayAdd && <LinkButton href={paths.newOrganization()}>{t.add}</LinkButton>}>
            {t.noneWhy}
          </EmptyState>
        )
      }
      columns={[
        {
          key: 'name',
          header: t.name,
          rowHeader: true,
          cell: (row) => <TextLink href={paths.organization(row.id)}>{tie(row.shortName)}</TextLink>,
        },
        { key: 'municipality', header: t.municipality, cell: (row) => row.municipality },
        { key: 'type', header: t.type, cell: (row) => t.types[row.type] },
        {
          key: 'tags',
          header: t.tags,
          cell: (row) =>
            row.tags.length > 0 && (
              <span className="flex flex-wrap gap-1">
                {row.tags.map((tag) => (
                  <Tag key={tag}>{tag}</Tag>
                ))}
              </span>
            ),
        },
        {
          key: 'working',
          header: t.working,
          numeric: true,
          cell: (row) => <TextLink href={paths.people({ organization: row.id })}>{String(row.working)}</TextLink>,
        },
      ]}
    />
  )
}
