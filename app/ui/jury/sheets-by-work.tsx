import type { AssignmentState } from '~/domain/jury/model'
import { paths } from '~/lib/paths'
import { EmptyState } from '../kit/empty-state'
import { StateBadge } from '../kit/state-badge'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { assignmentTones } from './juror-tones'
import { WorkName } from './work-name'

interface ListedSheet {
  id: string
  entryId: string
  juror: string
  code: string | null
  number: number | null
  title: string
  names: string | null
  state: AssignmentState
  isReadable: boolean
  /** The juror waits for it back. */
  isAskedBack: boolean
  /** Two decimals; null where it may not be read, or the sheet is not in. */
  total: string | null
}

/** The sheets of a stage for those who lead the jury, work by work. */
export function SheetsByWork({ sheets }: { sheets: readonly ListedSheet[] }) {
  const { jury, sheets: words, kit } = useMessages()
  if (sheets.length === 0) return <EmptyState title={jury.stageSheets(0, 0)} />
  return (
    <ul className="flex flex-col gap-4">
      {[...Map.groupBy(sheets, ({ entryId }) => entryId).values()].map((ofWork) => (
        <li key={ofWork[0]?.entryId} className="keep-together rounded-lg border border-line bg-surface p-4">
          {ofWork[0] && <WorkName work={ofWork[0]} />}
          <ul className="mt-2 divide-y divide-line border-t border-line">
            {ofWork.map(({ id, juror, state, total, isReadable, isAskedBack }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-2">
                <span className="min-w-0 flex-1 basis-40">{juror}</span>
                {isAskedBack && (
                  <TextLink
                    href={paths.sheet(id)}
                    aria-label={`${juror}: ${words.requested}`}
                    className="pointer-coarse:py-3"
                  >
                    {words.requested}
                  </TextLink>
                )}
                <StateBadge tone={assignmentTones[state]}>{jury.assignmentStates[state]}</StateBadge>
                <span className="min-w-12 text-end tabular-nums">
                  {total !== null && isReadable && (
                    <TextLink
                      href={paths.sheet(id)}
                      aria-label={`${juror}, ${words.sum}: ${kit.decimal(total)}`}
                      className="pointer-coarse:py-3"
                    >
                      {kit.decimal(total)}
                    </TextLink>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
