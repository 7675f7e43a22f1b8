import type { CountedState } from '~/domain/jury/model'
import { paths } from '~/lib/paths'
import { tie } from '~/lib/text'
import { StateBadge } from '../kit/state-badge'
import { useMessages } from '../messages'
import { assignmentTones } from './juror-tones'
import { sayWork } from './say-work'

export interface QueueItem {
  id: string
  state: CountedState
  code: string | null
  number: number | null
  drawn: number | null
  title: string
  names: string | null
  organizations: string | null
  filled: number
  isAskedBack: boolean
}

/** The juror's works one under another, each a large target that leads to its sheet. */
export function QueueList({ sheets, lines }: { sheets: readonly QueueItem[]; lines: number }) {
  const t = useMessages()
  const { jury, sheets: words } = t
  return (
    <ul className="flex flex-col gap-3">
      {sheets.map(({ id, state, code, number, drawn, title, names, organizations, filled, isAskedBack }) => (
        <li
          key={id}
          className="relative flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-lg border border-line bg-surface p-4 hover:border-act"
        >
          <div className="min-w-0 flex-1 basis-60">
            <a href={paths.sheet(id)} className="font-medium before:absolute before:inset-0 before:rounded-lg">
              {sayWork(t, { code, number, title })}
            </a>
            {drawn !== null && <span className="block text-sm text-soft">{jury.drawnNumber(drawn)}</span>}
            {names && <span className="block text-sm text-soft">{names}</span>}
            {organizations && <span className="block text-sm text-soft">{tie(organizations)}</span>}
          </div>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {(state === 'in_progress' || state === 'reopened') && (
              <span className="text-sm text-soft tabular-nums">{jury.filled(filled, lines)}</span>
            )}
            {isAskedBack && <span className="text-sm text-soft">{words.requestedByYou}</span>}
            <StateBadge tone={assignmentTones[state]}>{jury.sheetStates[state]}</StateBadge>
          </div>
        </li>
      ))}
    </ul>
  )
}
