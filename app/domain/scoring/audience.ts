import type { ContestFile } from './contest-file'

/** The audience prize, which never touches the ranking. */
export interface AudienceResult {
  award: string
  /** Counted votes of every entry, by entry. */
  counts: Record<string, number>
  /** How many votes from an entry's own organisations were left out. */
  rejected: number
  /** Those with the most, in file order; nobody where nobody has a vote. */
  winners: string[]
}

/** Counts the audience's votes; undefined where the contest has no audience prize. */
export function countAudience({ contest, entries, audienceVotes = [] }: ContestFile): AudienceResult | undefined {
  if (!contest.audience) return undefined
  const { award, excludeOwnOrganisation = false } = contest.audience
  const organisations = new Map(entries.map((entry) => [entry.id, entry.organisations]))
  const counts = new Map(entries.map((entry) => [entry.id, 0]))
  let rejected = 0
  for (const { entry, organisation, count = 1 } of audienceVotes) {
    if (excludeOwnOrganisation && organisations.get(entry)?.includes(organisation)) rejected += count
    else counts.set(entry, (counts.get(entry) ?? 0) + count)
  }
  const most = counts.values().reduce((a, b) => Math.max(a, b), 0)
  const winners = most > 0 ? [...counts].filter(([, count]) => count === most).map(([entry]) => entry) : []
  return { award, counts: Object.fromEntries(counts), rejected, winners }
}
