import { useMessages } from '../messages'

interface DeskTotalProps {
  points: string
  maximum: string
  /** How many lines have a score, and how many there are. */
  filled: number
  lines: number
}

/** What the sheet comes to so far. The desk's script keeps it up to date wherever it stands. */
export function DeskTotal({ points, maximum, filled, lines }: DeskTotalProps) {
  const { sheets } = useMessages()
  const [beforePoints, afterPoints] = sheets.taskTotal('\n', maximum).split('\n')
  const [beforeFilled, afterFilled] = sheets.filled('\n', lines).split('\n')
  return (
    <p className="text-lg font-semibold tabular-nums">
      {sheets.sum}: {beforePoints}
      <span data-total="sum">{points}</span>
      {afterPoints}
      <span className="text-base font-normal text-soft">
        , {beforeFilled}
        <span data-total="filled">{filled}</span>
        {afterFilled}
      </span>
    </p>
  )
}
