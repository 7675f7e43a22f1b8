import type { Messages } from '~/i18n/messages'
import { paths } from '~/lib/paths'

interface Named {
  id: string
  title: string
}

/** The way up from the organiser's pages of a jury. */
export const juryCrumbs = ({ jury }: Messages, { id, title }: Named) => [
  { href: paths.contestDesk(id), label: title },
  { href: paths.contestJury(id), label: jury.title },
]

/** The same from the pages of one stage. */
export const stageCrumbs = (t: Messages, contest: Named, stage: { key: string; title: string }) => [
  ...juryCrumbs(t, contest),
  { href: paths.judging(contest.id, stage.key), label: stage.title },
]

/** The way up from a juror's pages. */
export const ownCrumbs = ({ jury }: Messages, { id, title }: Named) => [
  { href: paths.juries(), label: jury.mine },
  { href: paths.jury(id), label: title },
]
