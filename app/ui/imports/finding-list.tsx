import type { Severity } from '~/domain/pairs/import/findings'
import { Icon, type IconName } from '../kit/icon'
import { useMessages } from '../messages'

interface FindingListProps {
  findings: readonly { severity: Severity; cell: string | null; text: string }[]
}

const looks: Record<Severity, { icon: IconName; text: string }> = {
  fault: { icon: 'error', text: 'text-error' },
  warning: { icon: 'alert', text: 'text-warning' },
  mend: { icon: 'check', text: 'text-soft' },
}

const order: Severity[] = ['fault', 'warning', 'mend']

/** What was noticed in a row: faults first, each with its cell, as «H17». */
export function FindingList({ findings }: FindingListProps) {
  const { importPages: t } = useMessages()
  if (findings.length === 0) return <span className="sr-only">{t.noFindings}</span>
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {sorted.map(({ severity, cell, text }) => (
        <li key={`${cell}${text}`} className={`flex gap-1.5 ${looks[severity].text}`}>
          <Icon name={looks[severity].icon} className="mt-0.5 size-4" />
          <span className="min-w-0">
            <span className="sr-only">{t.severities[severity]}: </span>
            {cell && <span className="font-semibold tabular-nums">{cell} </span>}
            {text}
          </span>
        </li>
      ))}
    </ul>
  )
}
