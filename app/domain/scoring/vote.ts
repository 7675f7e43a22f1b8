import type { FindConflict } from './conflicts'
import type { ContestFile, Entry, Vote } from './contest-file'
import { finder } from './finder'

/** How a tied group came out of an open vote of the jury. */
export interface VoteCount {
  /** Counted ballots for each entry of the group. */
  ballots: Map<string, number>
  /** Whom the chair's ballot put first among those with the most ballots, where several had. */
  decidedFor: string | undefined
}

/**
 * Counts the vote held between exactly these entries; undefined where none was held. Ballots of jurors in conflict with any of
 * them, and for entries outside the group, do not count.
 */
export function countVote(file: ContestFile, group: Entry[], findConflict: FindConflict): VoteCount | undefined {
  const vote = file.votes?.find((held) => isBetween(held, group))
  if (!vote) return undefined

  const juror = finder(file.jurors)
  const counted = Object.entries(vote.ballots).filter(
    ([jurorId, choice]) =>
      group.some((entry) => entry.id === choice) &&
      group.every((entry) => findConflict(juror(jurorId), entry) === undefined),
  )
  const ballots = new Map(group.map(({ id }) => [id, counted.filter(([, choice]) => choice === id).length]))
  const leaders = group.filter(({ id }) => ballots.get(id) === Math.max(...ballots.values()))
  const chair = file.jurors.find(({ role }) => role === 'chair')
  const [, casting] = counted.find(([jurorId]) => jurorId === chair?.id) ?? []
  const decidedFor = leaders.length > 1 ? leaders.find(({ id }) => id === casting)?.id : undefined
  return { ballots, decidedFor }
}

const isBetween = ({ between }: Vote, group: Entry[]) =>
  between.length === group.length && group.every(({ id }) => between.includes(id))
