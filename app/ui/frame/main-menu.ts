import { mayKeepCalendar } from '~/domain/calendar-days/policy'
import { mayCreateSomewhere } from '~/domain/events/policy'
import { holdsAnywhere, type Viewer } from '~/domain/viewer'
import type { Messages } from '~/i18n/messages'
import { paths } from '~/lib/paths'
import type { MenuItem } from './menu-item'

const keepersOfPeople = ['organizer', 'school_coordinator', 'region_admin', 'platform_admin'] as const

/** The sections a viewer can use, with the one that `path` lies in marked. */
export function mainMenu({ menu }: Messages, viewer: Viewer, path: string): MenuItem[] {
  const member = viewer.personId !== null
  const keepsPeople = keepersOfPeople.some((role) => holdsAnywhere(viewer, role))
  const items: [shown: boolean, href: string, label: string][] = [
    [true, paths.calendar(), menu.calendar],
    [mayCreateSomewhere(viewer).allowed, paths.runEvents(), menu.events],
    [true, paths.contests(), menu.contests],
    [viewer.juryContestIds.length > 0, paths.juries(), menu.jury],
    [member, paths.pairs(), menu.pairs],
    [keepsPeople, paths.people(), menu.people],
    [member, paths.documents(), menu.documents],
    [member, paths.portfolio(), menu.portfolio],
  ]
  return items
    .filter(([shown]) => shown)
    .map(([, href, label]) => ({
      href,
      label,
      current: [href, ...(beside[href] ?? [])].some((one) => isUnder(path, one)),
    }))
}

/** Registers that stand beside a section as its tabs. */
const beside: Record<string, string[]> = {
  [paths.people()]: [
    paths.organizations(),
    paths.municipalities(),
    paths.orders(),
    paths.imports(),
    paths.consentTexts(),
  ],
}

/** The person's own pages, and those of the installation for whoever keeps it. */
export function accountMenu({ menu }: Messages, viewer: Viewer, path: string): MenuItem[] {
  const items: [shown: boolean, href: string, label: string][] = [
    [viewer.personId !== null, paths.myEvents(), menu.myEvents],
    [viewer.personId !== null, paths.account(), menu.account],
    [holdsAnywhere(viewer, 'platform_admin'), paths.letters(), menu.outbox],
    [mayKeepCalendar(viewer).allowed, paths.calendarDays(), menu.calendarDays],
    [holdsAnywhere(viewer, 'platform_admin') || holdsAnywhere(viewer, 'region_admin'), paths.auditLog(), menu.audit],
  ]
  return items.filter(([shown]) => shown).map(([, href, label]) => ({ href, label, current: isUnder(path, href) }))
}

/** Whether the page at `path` is the one at `href` or lies below it. */
export function isUnder(path: string, href: string): boolean {
  const place = path.replace(/[?#].*$/, '')
  return place === href || (href !== '/' && place.startsWith(`${href}/`))
}
