import { paths } from '~/lib/paths'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

interface OwnPairsProps {
  pairs: readonly { id: string; partner: string | null }[]
}

/** The ways to the portfolios of the pairs one is in. */
export function OwnPairs({ pairs }: OwnPairsProps) {
  const { portfolios } = useMessages()
  if (pairs.length === 0) return null
  return (
    <nav aria-label={portfolios.own.pairs} className="mb-6">
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        <li className="text-soft">{portfolios.own.pairs}:</li>
        {pairs.map(({ id, partner }) => (
          <li key={id}>
            <TextLink href={paths.portfolioOf('pairs', id)}>{partner}</TextLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
