import type { ReactNode } from 'react'
import type { PairKind, PairState } from '~/domain/pairs/model'
import type { LocalDate } from '~/lib/dates'
import { paths } from '~/lib/paths'
import { tie } from '~/lib/text'
import { PairChip } from '../kit/pair-chip'
import { StateBadge } from '../kit/state-badge'
import { Table } from '../kit/table'
import { useMessages } from '../messages'
import { pairTones } from './pair-tones'

/** A pair as lists show it. */
export interface ListedPair {
  id: string
  state: PairState
  kind: PairKind
  mentor: string
  mentee: string
  mentorOrganization: string
  menteeOrganization: string
  periodFrom: LocalDate
  periodTo: LocalDate
}

interface PairTableProps {
  pairs: readonly ListedPair[]
  empty: ReactNode
}

export function PairTable({ pairs, empty }: PairTableProps) {
  const { pairs: t, dates } = useMessages()
  return (
    <Table
      caption={t.caption}
      captionHidden
      rows={pairs}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          key: 'pair',
          header: t.pair,
          rowHeader: true,
          cell: (row) => (
            <PairChip names={[row.mentor, row.mentee]} href={paths.pair(row.id)} detail={t.kinds[row.kind]} />
          ),
        },
        {
          key: 'organizations',
          header: t.organizations,
          cell: ({ mentorOrganization, menteeOrganization }) => (
            <>
              {tie(mentorOrganization)}
              {menteeOrganization !== mentorOrganization && <span className="block">{tie(menteeOrganization)}</span>}
            </>
          ),
        },
        { key: 'period', header: t.period, cell: (row) => dates.range(row.periodFrom, row.periodTo) },
        {
          key: 'state',
          header: t.state,
          cell: ({ state }) => <StateBadge tone={pairTones[state]}>{t.states[state]}</StateBadge>,
        },
      ]}
    />
  )
}
