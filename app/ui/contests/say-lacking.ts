import type { Messages } from '~/i18n/messages'
import { paths } from '~/lib/paths'

export interface Lacking {
  stage: string
  entryId: string
  number: number | null
  lacks: number
}

/** That entries have too few jurors, and where one is found for them: for a single entry its own page. */
export function sayLacking(
  { contests: { next } }: Messages,
  contestId: string,
  lacking: readonly [Lacking, ...Lacking[]],
) {
  const [first] = lacking
  return lacking.length === 1
    ? {
        title: next.lackingOne(first.number ?? 0, first.lacks),
        action: { href: paths.entryJurors(contestId, first.stage, first.entryId), label: next.toJurors },
      }
    : {
        title: next.lacking(lacking.length),
        action: { href: paths.distribution(contestId, first.stage), label: next.toDistribution },
      }
}
