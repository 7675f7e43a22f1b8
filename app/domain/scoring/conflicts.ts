import type { Contest, Entry, Juror, Recusal } from './contest-file'

/** Answers `own_entry`, `same_organisation`, `same_municipality` or a recusal's own reason; undefined where there is no conflict. */
export type FindConflict = (juror: Juror, entry: Entry) => string | undefined

/**
 * Finds the first reason for which a juror is in conflict with an entry, so that his sheet does not count (INV-17…19; contest.md,
 * "From a sheet to a stage"). Of two recusals from one entry the first in the file gives the reason.
 */
export function conflictsIn(contest: Contest, recusals: Recusal[] = []): FindConflict {
  const reasons = new Map<string, Map<string, string>>()
  for (const { juror, entry, reason } of recusals) {
    const ofJuror = reasons.get(juror) ?? new Map<string, string>()
    reasons.set(juror, ofJuror.set(entry, ofJuror.get(entry) ?? reason))
  }
  const rule = contest.conflict ?? { organisation: true }

  return (juror, entry) => {
    const recused = reasons.get(juror.id)?.get(entry.id)
    if (recused !== undefined) return recused
    if (includes(entry.members, juror.id) || includes(entry.members, juror.person)) return 'own_entry'
    if (rule.organisation && includes(entry.organisations, juror.organisation)) return 'same_organisation'
    if (rule.municipality && includes(entry.municipalities, juror.municipality)) return 'same_municipality'
    return undefined
  }
}

const includes = (list: string[] | undefined, name: string | undefined) =>
  name !== undefined && (list?.includes(name) ?? false)
