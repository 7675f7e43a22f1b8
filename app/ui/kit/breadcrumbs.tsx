import { tieSpaces } from '~/lib/text'
import { useMessages } from '../messages'

interface Crumb {
  href: string
  label: string
}

/** The way up from a page, each step a link; the page itself is not among them, its title follows. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { frame } = useMessages()
  return (
    <nav aria-label={frame.breadcrumbs} className="mb-3 text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map(({ href, label }) => (
          <li
            key={href}
            className="flex min-w-0 items-baseline gap-x-2 before:text-soft before:content-['/'_/_''] first:before:hidden"
          >
            <a
              href={href}
              className="inline-flex min-h-6 items-center pointer-coarse:min-h-touch text-act hover:underline"
            >
              {tieSpaces(label)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
