import { buttonLook } from '../kit/button-look'
import { useMessages } from '../messages'

/** Asked by the desk's script where the sheet was changed elsewhere: nobody's scores go without a question. */
export function DeskQuestion() {
  const { sheets } = useMessages()
  return (
    <dialog
      data-question
      aria-labelledby="desk-question"
      className="m-auto w-[calc(100%-2rem)] max-w-md rounded-lg border border-line bg-surface p-6 text-ink backdrop:bg-ink/50"
    >
      <form method="dialog" className="flex flex-col gap-4">
        <h2 id="desk-question" className="text-lg">
          {sheets.conflictTitle}
        </h2>
        <p>{sheets.conflictText}</p>
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
