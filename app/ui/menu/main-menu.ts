import { holdsAnywhere, type Viewer } from '~/domain/viewer'
import type { Messages } from '~/i18n/messages'
import { paths } from '~/lib/paths'

interface MenuItem {
  href: string
  label: string
  current: boolean
}

/** The main menu as this viewer needs it; what he may do behind an item, the item's page decides. */
export function mainMenu({ menu }: Messages, viewer: Viewer, path: string): MenuItem[] {
  const keepsPeople = ['organizer', 'school_coordinator', 'region_admin', 'platform_admin'] as const
  const items: [shown: boolean, href: string, label: string][] = [
    [true, paths.calendar(), menu.calendar],
    [true, paths.contests(), menu.contests],
    [viewer.juryContestIds.length > 0, paths.juries(), menu.jury],
    [viewer.personId !== null, paths.pairs(), menu.pairs],
    [keepsPeople.some((role) => holdsAnywhere(viewer, role)), paths.people(), menu.people],
    [viewer.personId !== null, paths.documents(), menu.documents],
    [viewer.personId !== null, paths.portfolio(), menu.portfolio],
  ]
  return items
    .filter(([shown]) => shown)
    .map(([, href, label]) => ({ href, label, current: path === href || path.startsWith(`${href}/`) }))
}
