import type { ImportState } from '~/domain/imports/model'
import { paths } from '~/lib/paths'
import { Section } from '../kit/section'
import { StateBadge } from '../kit/state-badge'
import { Table } from '../kit/table'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { importTones } from './import-tones'

interface ImportListProps {
  rows: readonly { id: string; fileName: string; state: ImportState; isPartial: boolean; createdAt: Date }[]
  zone: string
}

/** What the reader has imported before. */
export function ImportList({ rows, zone }: ImportListProps) {
  const { importPages: t, dates } = useMessages()
  return (
    <Section title={t.past}>
      <Table
        caption={t.past}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        empty={<p className="text-soft">{t.none}</p>}
        columns={[
          {
            key: 'file',
            header: t.name,
            rowHeader: true,
            cell: (row) => <TextLink href={paths.import(row.id)}>{row.fileName}</TextLink>,
          },
          { key: 'when', header: t.when, cell: (row) => dates.moment(row.createdAt, zone) },
          {
            key: 'state',
            header: t.state,
            cell: ({ state, isPartial }) =>
              isPartial ? (
                <StateBadge tone="warning">{t.doneInPart}</StateBadge>
              ) : (
                <StateBadge tone={importTones[state]}>{t.states[state]}</StateBadge>
              ),
          },
        ]}
      />
    </Section>
  )
}
