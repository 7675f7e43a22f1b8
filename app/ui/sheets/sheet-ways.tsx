import { paths } from '~/lib/paths'
import { LinkButton } from '../kit/link-button'
import { useMessages } from '../messages'

interface SheetWaysProps {
  contestId: string
  stage: string
  neighbours: { previous: string | null; next: string | null }
}

/** From one's sheet to the one before, the one after, and the list. */
export function SheetWays({ contestId, stage, neighbours: { previous, next } }: SheetWaysProps) {
  const { sheets } = useMessages()
  return (
    <nav aria-label={sheets.title} className="flex flex-wrap gap-3 border-t border-line pt-4">
      {previous && (
        <LinkButton href={paths.sheet(previous)} rel="prev">
          {sheets.previous}
        </LinkButton>
      )}
      {next && (
        <LinkButton href={paths.sheet(next)} rel="next">
          {sheets.next}
        </LinkButton>
      )}
      <LinkButton href={paths.jury(contestId, { stage })} variant="quiet">
        {sheets.toQueue}
      </LinkButton>
    </nav>
  )
}
