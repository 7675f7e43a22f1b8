import { type PublicName, sayPublicName } from '~/domain/consents/model'
import { Badge } from '../kit/badge'
import { Table } from '../kit/table'
import { useMessages } from '../messages'

interface ResultLine {
  entry: string
  award: string | null
  label: string | null
  place: number | null
  total: string | null
  members: PublicName[]
}

/** The published list, best first. */
export function ResultTable({ lines, withTotals }: { lines: ResultLine[]; withTotals: boolean }) {
  const t = useMessages()
  const { results, protocolTexts } = t
  const award = ({ award: code, label }: ResultLine) => label ?? (code ? (protocolTexts.awardOne[code] ?? code) : null)
  // Two who are not named are one and the same «участник № 7».
  const said = (members: PublicName[]) => [...new Map(members.map((member) => [sayPublicName(t, member), member]))]
  return (
    <Table
      caption={results.caption}
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
                cell: ({ total }: ResultLine) => total && protocolTexts.decimal(total),
              },
            ]
          : []),
        {
          key: 'award',
          header: results.award,
          cell: (line: ResultLine) => award(line) && <Badge tone="award">{award(line)}</Badge>,
        },
      ]}
    />
  )
}
