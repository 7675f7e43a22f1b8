import { tie } from '~/lib/text'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { type NamedWork, sayWork } from './say-work'

interface WorkNameProps {
  work: NamedWork & { names?: string | null; organizations?: string | null }
  href?: string
}

/** A work wherever it is named: its number or code, its title, and its people where the reader may know them. */
export function WorkName({ work, href }: WorkNameProps) {
  const { names, organizations } = work
  const name = sayWork(useMessages(), work)
  return (
    <span className="min-w-0">
      <span className="block font-medium">{href ? <TextLink href={href}>{name}</TextLink> : name}</span>
      {names && <span className="block text-sm font-normal text-soft">{names}</span>}
      {organizations && <span className="block text-sm font-normal text-soft">{tie(organizations)}</span>}
    </span>
  )
}
