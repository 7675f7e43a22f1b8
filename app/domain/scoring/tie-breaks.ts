import { conflictsIn } from './conflicts'
import type { ContestFile, TieBreak } from './contest-file'
import type { Problem } from './stages'
import { splitBy } from './tie-rules'
import type { Finalist } from './totals'

/** A rule that split a group, as every row of the group keeps it (INV-25). */
export interface TieBreakTrace {
  /** The ids of the group, sorted. */
  between: string[]
  by: TieBreak['by']
  /** By entry: the exact value, the number of ballots, or `submittedAt` as given. */
  values: Record<string, string>
}

export interface SettledTies {
  /** Best first; those still together share their place. */
  groups: Finalist[][]
  /** By entry, in the order in which the rules were applied. */
  traces: Map<string, TieBreakTrace[]>
  problems: Problem[]
}

/**
 * Splits groups of equal totals by tie-break rules, in order: what one rule splits, the next go on splitting, each group
 * apart (contest.md, `tieBreaks`).
 */
export function settleTies(file: ContestFile, rules: TieBreak[], tied: Finalist[][]): SettledTies {
  const findConflict = conflictsIn(file.contest, file.recusals)
  const traces = new Map<string, TieBreakTrace[]>()
  const problems: Problem[] = []

  const settle = (group: Finalist[], [rule, ...later]: TieBreak[]): Finalist[][] => {
    if (group.length === 1 || !rule || rule.by === 'share') return [group]
    const split = splitBy(file, rule, group, findConflict)
    if (!split) {
      problems.push({ code: 'vote_needed', entries: idsOf(group) })
      return [group]
    }
    if (split.parts.length > 1) {
      for (const { entry } of group) {
        const trace = { between: idsOf(group), by: rule.by, values: split.values }
        traces.set(entry.id, [...(traces.get(entry.id) ?? []), trace])
      }
    }
    return split.parts.flatMap((part) => settle(part, later))
  }

  const groups = tied.flatMap((group) => settle(group, rules))
  return { groups, traces, problems }
}

const idsOf = (group: Finalist[]) => group.map(({ entry }) => entry.id).toSorted()
