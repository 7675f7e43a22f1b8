import { useMessages } from '../messages'

interface StatProps {
  value: number | string
  label: string
  /** To what is counted: a number one may doubt is a link. */
  href?: string
  detail?: string
}

/** A number with its meaning. */
export function Stat({ value, label, href, detail }: StatProps) {
  const { locale } = useMessages()
  const inside = (
    <>
      <span className="block text-2xl font-semibold tabular-nums">
        {typeof value === 'number' ? value.toLocaleString(locale) : value}
      </span>
      <span className="block leading-snug">{label}</span>
      {detail && <span className="mt-1 block text-sm text-soft">{detail}</span>}
    </>
  )
  const look = 'block rounded-lg border border-line bg-surface p-4'
  if (!href) return <div className={look}>{inside}</div>
  return (
    <a href={href} className={`${look} hover:border-act [&>:first-child]:text-act`}>
      {inside}
    </a>
  )
}
