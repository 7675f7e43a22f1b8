import type { LinksFunction, MetaFunction } from '@remix-run/node'
import { data, Links, Meta, Outlet, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { publicPage } from './http/handler.server'
import { clearToast, readToast } from './http/toast.server'
import { catalogue } from './i18n/catalogue'
import { paths } from './lib/paths'
import { defaultPreferences, htmlAttributes } from './lib/preferences'
import stylesheet from './styles/app.css?url'
import { fontPreloads } from './ui/frame/fonts'
import { accountMenu, mainMenu } from './ui/frame/main-menu'
import { PageFrame } from './ui/frame/page-frame'
import { Toast } from './ui/kit/toast'
import { MessagesProvider } from './ui/messages'
import { TroublePage } from './ui/trouble-page'

export const links: LinksFunction = () => [
  ...fontPreloads,
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export const loader = publicPage(async ({ viewer, t, preferences, request, back }) => {
  const toast = await readToast(request)
  const seen = {
    preferences,
    toast,
    path: back,
    person: viewer.personId && { name: viewer.name },
    menu: mainMenu(t, viewer, back),
    accountMenu: accountMenu(t, viewer, back),
  }
  return data(seen, toast ? { headers: { 'Set-Cookie': await clearToast() } } : undefined)
})

/** The title of a page that has none of its own, such as one that cannot be shown. */
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: catalogue((data?.preferences ?? defaultPreferences).locale).answers.product },
]

/** What stands around every page. No page is sent React's script: what gains from script brings a small one of its own. */
export function Layout({ children }: { children: ReactNode }) {
  const seen = useRouteLoaderData<typeof loader>('root')
  const preferences = seen?.preferences ?? defaultPreferences
  const t = catalogue(preferences.locale)
  return (
    <html {...htmlAttributes(preferences)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <MessagesProvider messages={t}>
          <PageFrame
            preferences={preferences}
            path={seen?.path ?? '/'}
            viewer={seen?.person || null}
            menu={seen?.menu ?? []}
            accountMenu={seen?.accountMenu}
            footerLinks={[{ href: paths.verify(), label: t.menu.verify }]}
            toast={seen?.toast && <Toast tone={seen.toast.tone}>{seen.toast.text}</Toast>}
          >
            {children}
          </PageFrame>
        </MessagesProvider>
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <TroublePage />
}
