import type { PairState } from '~/domain/pairs/model'
import type { PairTools } from '~/domain/pairs/tools'
import { paths } from '~/lib/paths'
import { LinkButton } from '../kit/link-button'
import { useMessages } from '../messages'

interface PairToolbarProps {
  pair: { id: string; state: PairState }
  tools: PairTools
}

/** What else can be done with the pair: what is possible now, and for an active pair what will be, with the reason. */
export function PairToolbar({ pair, tools }: PairToolbarProps) {
  const { pairs: t } = useMessages()
  const { id, state } = pair
  const active = state === 'active'
  const possible: [shown: boolean, href: string, label: string, because: string | undefined][] = [
    [!tools.change, paths.editPair(id), t.edit, undefined],
    [active && !tools.review, paths.pairReview(id), t.review, undefined],
    [active && !tools.extend, paths.pairExtension(id), t.extend, undefined],
    [active && !tools.extend, paths.pairCompletion(id), t.complete, tools.complete],
    [!tools.terminate, paths.pairTermination(id), t.terminate, undefined],
    [!tools.cancel, paths.pairCancellation(id), t.cancel, undefined],
  ]
  const shown = possible.filter(([holds]) => holds)
  if (shown.length === 0) return null
  return (
    <div className="flex flex-wrap items-start gap-3 print:hidden">
      {shown.map(([, href, label, because]) => (
        <LinkButton key={href} href={href} disabledBecause={because}>
          {label}
        </LinkButton>
      ))}
    </div>
  )
}
