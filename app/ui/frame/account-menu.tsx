import { paths } from '~/lib/paths'
import { Avatar } from '../kit/avatar'
import { Icon } from '../kit/icon'
import { surnameWithInitials } from '../kit/initials'
import { useMessages } from '../messages'
import type { MenuItem } from './menu-item'

const line = 'flex min-h-touch w-full items-center rounded-sm px-3 text-start hover:bg-act-soft hover:text-act-strong'

/** Who is signed in, his own pages, and the way out. */
export function AccountMenu({ name, items }: { name: string; items: readonly MenuItem[] }) {
  const { frame } = useMessages()
  return (
    <details className="group relative">
      <summary className="flex min-h-touch list-none items-center gap-2 rounded-md px-2 hover:bg-act-soft [&::-webkit-details-marker]:hidden">
        <span className="sr-only">{frame.account}</span>
        <Avatar name={name} />
        <span className="hidden @2xl:inline">{surnameWithInitials(name)}</span>
        <Icon name="down" className="size-4 group-open:rotate-180 @max-sm:hidden" />
      </summary>
      <div className="absolute end-0 top-full z-10 mt-1 w-72 max-w-[calc(100vw-2rem)] rounded-lg border border-line bg-surface p-2 shadow-raised">
        <p className="border-b border-line px-3 pt-1 pb-3 font-semibold">{name}</p>
        <ul className="pt-2">
          {items.map(({ href, label, current }) => (
            <li key={href}>
              <a href={href} aria-current={current ? 'page' : undefined} className={line}>
                {label}
              </a>
            </li>
          ))}
          <li>
            <form method="post" action={paths.signOut()}>
              <button type="submit" className={line}>
                {frame.signOut}
              </button>
            </form>
          </li>
        </ul>
      </div>
    </details>
  )
}
