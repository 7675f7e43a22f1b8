import { paths } from '~/lib/paths'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { useMessages } from '../messages'

interface NoPairsProps {
  filtered: boolean
  keeper: boolean
  mayDraft: boolean
  mayImport: boolean
}

/** An empty list of pairs, and what would fill it for this reader. */
export function NoPairs({ filtered, keeper, mayDraft, mayImport }: NoPairsProps) {
  const { pairs: t } = useMessages()
  if (filtered) return <EmptyState title={t.noneFound}>{t.noneFoundWhy}</EmptyState>
  if (!keeper) return <EmptyState title={t.noneOwn}>{t.noneOwnWhy}</EmptyState>
  return (
    <EmptyState
      title={t.none}
      action={
        <>
          {mayDraft && <LinkButton href={paths.newPair()}>{t.add}</LinkButton>}
          {mayImport && <LinkButton href={paths.imports()}>{t.import}</LinkButton>}
        </>
      }
    >
      {t.noneWhy}
    </EmptyState>
  )
}
