import type { ReactNode } from 'react'
import type { Preferences } from '~/lib/preferences'
import { useMessages } from '../messages'
import { LookSettings } from './look-settings'
import type { MenuItem } from './menu-item'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

interface PageFrameProps {
  preferences: Preferences
  /** The page's own address, to come back to after a change of language or look. */
  path: string
  /** Who is signed in. */
  viewer: { name: string } | null
  menu: readonly MenuItem[]
  /** The person's own pages, above «Выйти». */
  accountMenu?: readonly MenuItem[]
  footerLinks?: readonly MenuItem[]
  /** What came of the last action. */
  toast?: ReactNode
  children: ReactNode
}

/** What stands around every page. Nothing in it needs script. */
export function PageFrame({
  preferences,
  path,
  viewer,
  menu,
  accountMenu = [],
  footerLinks = [],
  toast,
  children,
}: PageFrameProps) {
  const { frame } = useMessages()
  return (
    <div className="flex min-h-svh flex-col">
      <a
        href="#content"
        className="sr-only rounded-md bg-act text-on-act focus:not-sr-only focus:absolute focus:z-20 focus:m-2 focus:px-4 focus:py-3"
      >
        {frame.skip}
      </a>
      <SiteHeader path={path} viewer={viewer} menu={menu} accountMenu={accountMenu} />
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl flex-1 px-4 pt-8 pb-16 print:p-0">
        {toast}
        {children}
      </main>
      <SiteFooter path={path} locale={preferences.locale} links={footerLinks} />
      <LookSettings preferences={preferences} path={path} />
    </div>
  )
}
