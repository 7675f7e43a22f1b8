import type { Stage } from '~/domain/scoring/contest-file'
import { linesOf } from '~/domain/sheets/model'
import { buttonLook } from '../kit/button-look'
import { useMessages } from '../messages'

/**
 * Asked by the desk's script where the sheet was changed elsewhere: nobody's scores go without a question. The script
 * fills the table in, and hides the rows in which the two do not differ.
 */
export function DeskQuestion({ stage }: { stage: Stage }) {
  const { sheets } = useMessages()
  const rows = [
    ...linesOf(stage).map(({ criterion }, line) => ({ name: String(line), title: criterion.title })),
    { name: 'comment', title: sheets.comment },
    { name: 'sum', title: sheets.sum },
  ]
  return (
    <dialog
      data-question
      aria-labelledby="desk-question"
      className="m-auto w-[calc(100%-2rem)] max-w-xl rounded-lg border border-line bg-surface p-6 text-ink backdrop:bg-ink/50"
    >
      <form method="dialog" className="flex flex-col gap-4">
        <h2 id="desk-question" className="text-lg">
          {sheets.conflictTitle}
        </h2>
        <p>{sheets.conflictText}</p>
        <table className="w-full border-collapse text-start">
          <thead>
            <tr data-row="head" className="align-top">
              <td />
              <th scope="col" className="p-2 text-start font-semibold">
                {sheets.conflictHere}
                <span data-side="mine" className="block text-sm font-normal text-soft" />
              </th>
              <th scope="col" className="p-2 text-start font-semibold">
                {sheets.conflictSaved}
                <span data-side="theirs" className="block text-sm font-normal text-soft" />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, title }) => (
              <tr key={name} data-row={name} className="border-t border-line align-top last:font-semibold">
                <th scope="row" className="py-2 text-start [font-weight:inherit]">
                  {title}
                </th>
                <td data-side="mine" className="p-2 break-words tabular-nums" />
                <td data-side="theirs" className="p-2 break-words tabular-nums" />
              </tr>
            ))}
          </tbody>
        </table>
        <div className="flex flex-wrap gap-3">
          <button type="submit" value="mine" className={buttonLook('primary')}>
            {sheets.conflictMine}
          </button>
          <button type="submit" value="theirs" className={buttonLook('secondary')}>
            {sheets.conflictTheirs}
          </button>
        </div>
      </form>
    </dialog>
  )
}
