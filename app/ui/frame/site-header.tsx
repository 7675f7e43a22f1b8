import { paths } from '~/lib/paths'
import { compactButtonLook } from '../kit/button-look'
import { Icon } from '../kit/icon'
import { Mark } from '../kit/mark'
import { toggles } from '../kit/popover'
import { Sheet } from '../kit/sheet'
import { useMessages } from '../messages'
import { AccountMenu } from './account-menu'
import { lookSettingsId } from './look-settings'
import type { MenuItem } from './menu-item'

interface SiteHeaderProps {
  path: string
  viewer: { name: string } | null
  menu: readonly MenuItem[]
  accountMenu: readonly MenuItem[]
}

/** The mark, the sections, the person. On a narrow page the sections fold into a sheet. */
export function SiteHeader({ path, viewer, menu, accountMenu }: SiteHeaderProps) {
  const { answers, frame } = useMessages()
  return (
    <header className="no-print @container relative z-10 border-b border-line bg-surface">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-1 gap-y-2 @md:gap-x-2 px-4 py-2.5">
        <a href={paths.home()} aria-label={frame.home} className="flex min-h-touch items-center gap-2 @4xl:pe-4">
          <Mark className="h-6 @md:h-7" />
          <span className="text-xl font-semibold tracking-tight @max-2xs:hidden">{answers.product}</span>
        </a>
        <div className="order-last min-w-0 @4xl:order-none @4xl:flex-1">
          <Sheet id="main-menu" icon="menu" opener={<span className="@max-md:sr-only">{frame.menu}</span>}>
            <nav aria-label={frame.mainMenu}>
              <ul className="flex flex-col gap-1 @4xl:flex-row @4xl:flex-wrap">
                {menu.map(({ href, label, current }) => (
                  <li key={href}>
                    <a
                      href={href}
                      aria-current={current ? 'page' : undefined}
                      className="flex min-h-touch items-center rounded-md px-3 text-soft decoration-2 underline-offset-8 hover:bg-act-soft hover:text-act-strong aria-[current]:font-semibold aria-[current]:text-act-strong aria-[current]:underline"
                    >
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </Sheet>
        </div>
        <div className="ms-auto flex items-center gap-1">
          <button {...toggles(lookSettingsId)} title={frame.lowVision} className={compactButtonLook('quiet')}>
            <Icon name="eye" className="size-6" />
            <span className="sr-only">{frame.lowVision}</span>
          </button>
          {viewer ? (
            <AccountMenu name={viewer.name} items={accountMenu} />
          ) : (
            <a href={paths.signIn(path)} className={compactButtonLook()}>
              {frame.signIn}
            </a>
          )}
        </div>
      </div>
    </header>
  )
}
