import type { Messages } from '~/i18n/messages'
import { ruleName, tieValue } from '../protocols/findings'
import { namingOf } from '../protocols/naming'
import type { ContestFile } from '../scoring/contest-file'
import type { RankingRow } from '../scoring/ranking'

/** A rule that parted an entry from others of the same total, with what it went by; the others have no names here. */
export interface OwnTie {
  rule: string
  own: string
  others: string[]
}

export function ownTies(input: ContestFile, { entry, tieBreaks }: RankingRow, t: Messages): OwnTie[] {
  const naming = namingOf({ input, jury: [], entries: [] }, t)
  return tieBreaks.map((trace) => ({
    rule: ruleName(input, trace.by, naming),
    own: tieValue(trace, entry, naming),
    others: trace.between.filter((other) => other !== entry).map((other) => tieValue(trace, other, naming)),
  }))
}
