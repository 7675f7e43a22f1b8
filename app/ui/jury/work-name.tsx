import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

interface WorkNameProps {
  work: { number: number | null; title: string; names?: string | null; organizations?: string | null }
  href?: string
}

/** A work wherever it is named: its number and title, and its people where the reader may know them. */
export function WorkName({ work: { number, title, names, organizations }, href }: WorkNameProps) {
  const { jury } = useMessages()
  const name = `${jury.entryNumber(number ?? 0)} ${title}`
  return (
    <span className="min-w-0">
      <span className="block font-medium">{href ? <TextLink href={href}>{name}</TextLink> : name}</span>
      {names && <span className="block text-sm font-normal text-soft">{names}</span>}
      {organizations && <span className="block text-sm font-normal text-soft">{organizations}</span>}
    </span>
  )
}
