import type { Award, Contest, ContestFile, Entry, TieBreak } from './contest-file'

/** A ranking of its own: the whole contest, or one nomination. */
export interface Scope {
  /** `contest`, or the nomination's id. */
  id: string
  /** All entries of the scope in file order, those without a value and those stopped too. */
  entries: Entry[]
  /** Too few entries for the nomination to take place (INV-33). A contest ranked whole is never void. */
  isVoid: boolean
  /** The tie-breaks to be tried, none where void. */
  tieBreaks: TieBreak[]
  /** The awards to be tried: those of the contest, or of the void nomination. */
  awards: Award[]
}

/** The scopes of a file, in the order in which its entries first name them. */
export function scopesOf({ contest, entries }: ContestFile): Scope[] {
  const byId = Map.groupBy(entries, (entry) => scopeId(contest, entry))
  const nominations = new Map(contest.nominations?.map((nomination) => [nomination.id, nomination]))
  return [...byId].map(([id, own]) => {
    const nomination = contest.ranking === 'nomination' ? nominations.get(id) : undefined
    if (own.length < (nomination?.minEntries ?? 0)) {
      return { id, entries: own, isVoid: true, tieBreaks: [], awards: nomination?.ifVoid?.awards ?? [] }
    }
    return { id, entries: own, isVoid: false, tieBreaks: contest.tieBreaks ?? [], awards: contest.awards }
  })
}

function scopeId(contest: Contest, entry: Entry): string {
  if (contest.ranking === 'contest') return 'contest'
  if (entry.nomination === undefined) throw new RangeError(`the entry ${entry.id} has no nomination`)
  return entry.nomination
}
