import { buttonLook } from '../kit/button-look'
import { Select } from '../kit/select'
import { useMessages } from '../messages'

interface PerEntryChoiceProps {
  chosen: number
  most: number
  /** The quorum of the regulation. */
  need: number
}

/** How many jurors an entry gets; the page shows what comes of it before anything is done. */
export function PerEntryChoice({ chosen, most, need }: PerEntryChoiceProps) {
  const { jury } = useMessages()
  const counts = Array.from({ length: Math.max(most, need) }, (_, index) => String(index + 1))
  return (
    <form className="flex flex-wrap items-end gap-3">
      <Select
        field={{ name: 'perEntry', initialValue: String(chosen) }}
        label={jury.perEntry}
        hint={jury.perEntryHint(need)}
        options={[{ value: '0', label: jury.perEntryAll }, ...counts.map((count) => ({ value: count, label: count }))]}
      />
      <button type="submit" className={buttonLook('secondary')}>
        {jury.preview}
      </button>
    </form>
  )
}
