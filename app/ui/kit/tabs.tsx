import { useMessages } from '../messages'

interface Tab {
  href: string
  label: string
  current?: boolean
  /** How many things are there. */
  count?: number
}

/** Pages that are parts of one thing. Links, so each has an address. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label?: string }) {
  const { kit, locale } = useMessages()
  return (
    <nav aria-label={label ?? kit.sections} className="mb-6 overflow-x-auto border-b border-line">
      <ul className="flex gap-1">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className="flex min-h-touch items-center gap-2 border-b-3 border-transparent px-3 whitespace-nowrap text-soft -outline-offset-2 hover:text-act aria-[current]:border-act aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="rounded-full bg-sunken px-2 text-sm font-normal tabular-nums">
                  {tab.count.toLocaleString(locale)}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
