import type { Messages } from '~/i18n/messages'
import { paths } from '~/lib/paths'

/** The way up from a page of the archive; below one contest of it, from a part of that. */
export const archiveCrumbs = ({ contests, archive }: Messages, archived?: { id: string; title: string }) => [
  { href: paths.contests(), label: contests.title },
  { href: paths.archive(), label: archive.title },
  ...(archived ? [{ href: paths.archived(archived.id), label: archived.title }] : []),
]
