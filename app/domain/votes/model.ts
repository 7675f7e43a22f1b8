import type { Problem } from '../scoring/stages'

/** Groups of entries that only a vote can part, each sorted as the engine names it. */
export const tiedGroups = (problems: readonly Problem[]): string[][] =>
  problems.flatMap((problem) => (problem.code === 'vote_needed' ? [problem.entries] : []))

export const sameGroup = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.toSorted().every((id, place) => id === b.toSorted()[place])
