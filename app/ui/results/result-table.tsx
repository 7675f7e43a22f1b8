import { type PublicName, sayPublicName } from '~/domain/consents/model'
import { isPublic } from '~/domain/results/model'
import { Badge } from '../kit/badge'
import { FoldedTable } from '../kit/folded-table'
import { useMessages } from '../messages'

export interface ShownLine {
  entry: string
  award: string | null
  label: string | null
  place: number | null
  total: string | null
  members: PublicName[]
}

/** The published list, best first. */
export function ResultTable({
  lines,
  withTotals,
  caption,
}: {
  lines: readonly ShownLine[]
  withTotals: boolean
  caption?: string
}) {
  const t = useMessages()
  const { results, protocolTexts } = t
  const award = ({ award: code, label }: ShownLine) => label ?? (code ? (protocolTexts.awardOne[code] ?? code) : null)
  // Two who are not named are one and the same «участник № 7».
  const said = (members: PublicName[]) => [...new Map(members.map((member) => [sayPublicName(t, member), member]))]
  return (
    <FoldedTable
      caption={caption ?? results.caption}
      captionHidden
      rows={lines}
      rowKey={({ entry }) => entry}
      columns={[
        { key: 'place', header: results.place, numeric: true, cell: ({ place }) => place },
        {
          key: 'who',
          header: results.participant,
          rowHeader: true,
          cell: ({ members }) => (
            <ul>
              {said(members).map(([name, member]) => (
                <li key={name}>
                  {name}
                  {member.name && member.organization && (
                    <span className="block text-sm font-normal text-soft">{member.organization}</span>
                  )}
                </li>
              ))}
            </ul>
          ),
        },
        ...(withTotals
          ? [
              {
                key: 'total',
                header: results.total,
                numeric: true,
                cell: ({ total }: ShownLine) => total && protocolTexts.decimal(total),
              },
            ]
          : []),
        {
          key: 'award',
          header: results.award,
          cell: (line: ShownLine) => (isPublic(line.award) ? <Badge tone="award">{award(line)}</Badge> : award(line)),
        },
      ]}
    />
  )
}
