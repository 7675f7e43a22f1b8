import type { Viewer } from '~/domain/viewer'
import type { Messages } from '~/i18n/messages'
import { paths } from '~/lib/paths'
import type { MenuItem } from './menu-item'

/** The sections a viewer can use, with the one that `path` lies in marked. */
export function mainMenu(t: Messages, _viewer: Viewer | null, path: string): MenuItem[] {
  const item = (href: string, label: string): MenuItem => ({ href, label, current: isUnder(path, href) })
  return [item(paths.home(), t.frame.start)]
}

/** Whether the page at `path` is the one at `href` or lies below it. */
export function isUnder(path: string, href: string): boolean {
  const place = path.replace(/[?#].*$/, '')
  return place === href || (href !== '/' && place.startsWith(`${href}/`))
}
