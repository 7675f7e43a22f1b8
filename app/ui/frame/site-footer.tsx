import type { Locale } from '~/i18n/messages'
import { paths } from '~/lib/paths'
import { buttonLook } from '../kit/button-look'
import { Icon } from '../kit/icon'
import { Mark } from '../kit/mark'
import { toggles } from '../kit/popover'
import { useMessages } from '../messages'
import { LanguageSwitch } from './language-switch'
import { lookSettingsId } from './look-settings'
import type { MenuItem } from './menu-item'

/** What it is, where to subscribe, in what language and how to look at it. */
export function SiteFooter({ path, locale, links }: { path: string; locale: Locale; links: readonly MenuItem[] }) {
  const { answers, frame } = useMessages()
  const allLinks = [...links, { href: paths.about(), label: frame.about }]
  return (
    <footer className="no-print border-t border-line bg-sunken">
      <div className="mx-auto flex max-w-6xl flex-wrap gap-x-12 gap-y-6 px-4 py-8">
        <div className="min-w-0 max-w-sm flex-[1_1_16rem]">
          <p className="flex items-center gap-2.5 font-semibold">
            <Mark className="h-5" />
            {answers.product}
          </p>
          <p className="mt-2 text-sm text-soft">{frame.tagline}</p>
        </div>
        <ul className="flex flex-col">
          {allLinks.map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="inline-flex min-h-touch items-center text-act hover:underline">
                {label}
              </a>
            </li>
          ))}
        </ul>
        <div className="flex flex-col items-start gap-2">
          <button {...toggles(lookSettingsId)} className={buttonLook('quiet', '-ms-4')}>
            <Icon name="eye" />
            {frame.lowVision}
          </button>
          <LanguageSwitch path={path} locale={locale} />
        </div>
      </div>
    </footer>
  )
}
