import type { ContestFile, Entry, Juror } from '../scoring/contest-file'

/**
 * The contest file for the public: codes instead of entries, jurors, people and organisations, and no comments. It comes to
 * the same places, as anyone can compute.
 */
export function codedFile(file: ContestFile): ContestFile {
  const entry = codes(
    'E',
    file.entries.map(({ id }) => id),
  )
  const juror = codes(
    'J',
    file.jurors.map(({ id }) => id),
  )
  const person = codes('P', [
    ...file.jurors.flatMap((one) => one.person ?? []),
    ...file.entries.flatMap((one) => one.members ?? []),
  ])
  const organisation = codes('O', [
    ...file.jurors.flatMap((one) => one.organisation ?? []),
    ...file.entries.flatMap((one) => one.organisations),
    ...(file.audienceVotes ?? []).map((vote) => vote.organisation),
  ])
  const municipality = codes('M', [
    ...file.jurors.flatMap((one) => one.municipality ?? []),
    ...file.entries.flatMap((one) => one.municipalities ?? []),
  ])
  const { format, contest } = file
  const isTimed = contest.tieBreaks?.some(({ by }) => by === 'submitted')
  return {
    format,
    contest,
    jurors: file.jurors.map(
      (one): Juror => ({
        id: juror(one.id),
        ...(one.person !== undefined && { person: person(one.person) }),
        ...(one.role && { role: one.role }),
        ...(one.organisation !== undefined && { organisation: organisation(one.organisation) }),
        ...(one.municipality !== undefined && { municipality: municipality(one.municipality) }),
      }),
    ),
    entries: file.entries.map(
      (one): Entry => ({
        id: entry(one.id),
        ...(one.nomination !== undefined && { nomination: one.nomination }),
        ...(one.members && { members: one.members.map(person) }),
        organisations: one.organisations.map(organisation),
        ...(one.municipalities && { municipalities: one.municipalities.map(municipality) }),
        ...(isTimed && one.submittedAt && { submittedAt: one.submittedAt }),
      }),
    ),
    recusals: (file.recusals ?? []).map((one) => ({ ...one, juror: juror(one.juror), entry: entry(one.entry) })),
    sheets: file.sheets.map(({ stage, scores, ...one }) => ({
      stage,
      juror: juror(one.juror),
      entry: entry(one.entry),
      scores,
    })),
    votes: (file.votes ?? []).map(({ between, ballots }) => ({
      between: between.map(entry).toSorted(),
      ballots: Object.fromEntries(
        Object.entries(ballots).map(([who, chosen]) => [juror(who), chosen === null ? null : entry(chosen)]),
      ),
    })),
    ...(file.audienceVotes && {
      audienceVotes: file.audienceVotes.map((vote) => ({
        ...vote,
        entry: entry(vote.entry),
        organisation: organisation(vote.organisation),
      })),
    }),
  }
}

/** A code for each name, `E1`, `E2` …, in the order in which they come. */
function codes(prefix: string, names: readonly string[]): (name: string) => string {
  const known = new Map<string, string>()
  const code = (name: string) => {
    const found = known.get(name) ?? `${prefix}${known.size + 1}`
    known.set(name, found)
    return found
  }
  names.forEach(code)
  return code
}
