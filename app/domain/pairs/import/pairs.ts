import { overlap } from '~/lib/dates'
import { pairChanges, personChanges } from './changes'
import type { Notes } from './findings'
import type { Known, KnownPair } from './known'
import { fullName } from './names'
import type { PairRow } from './pair-rows'
import type { Members, PersonRef } from './people'
import { nameKey } from './people-index'
import type { Places } from './places'
import type { Change, PlannedPair, RowStatus } from './plan-model'

/** A row compared with the register and with the rows above it. */
export interface ComparedRow {
  status: RowStatus
  /** The two, unless the row is faulty or doubled. */
  members: { mentor: PersonRef; mentee: PersonRef } | null
  /** The pair to make or to change. */
  pair: PlannedPair | null
  changes: Change[]
}

interface Context {
  known: Known
  pairs: Map<string, KnownPair[]>
  /** Pairs of the rows above, by the couple. */
  above: Map<string, PlannedPair[]>
}

const nothing = { members: null, pair: null, changes: [] }

/** Compares the rows in their order; members and places of a faulty row may be missing. */
export function comparePairs(
  rows: readonly PairRow[],
  found: { members: ReadonlyMap<PairRow, Members>; places: ReadonlyMap<PairRow, Places> },
  known: Known,
  notesOf: (row: PairRow) => Notes,
): Map<PairRow, ComparedRow> {
  const pairs = Map.groupBy(known.pairs, ({ mentorId, menteeId }) => couple(mentorId, menteeId))
  const context: Context = { known, pairs, above: new Map() }
  return new Map(
    rows.map((row) => [
      row,
      compareRow(row, found.members.get(row) ?? {}, found.places.get(row), context, notesOf(row)),
    ]),
  )
}

const couple = (mentor: string, mentee: string) => `${mentor} → ${mentee}`

function compareRow(
  row: PairRow,
  { mentor, mentee }: Members,
  places: Places | undefined,
  context: Context,
  notes: Notes,
): ComparedRow {
  if (mentor && mentor.key === mentee?.key) notes.fault(null, 'sameMember', {})
  if (notes.faulty || !mentor || !mentee || !places?.mentor || !places.mentee || !row.kind || !row.period)
    return { status: 'faulty', ...nothing }
  if (nameKey(mentor) === nameKey(mentee)) notes.warn(null, 'sameNameBoth', { name: fullName(mentor) })
  const planned: PlannedPair = {
    sheet: row.sheet,
    row: row.row,
    pairId: null,
    mentorKey: mentor.key,
    menteeKey: mentee.key,
    mentorOrganizationKey: places.mentor.key,
    menteeOrganizationKey: places.mentee.key,
    kind: row.kind,
    subject: row.subject,
    goal: row.goal,
    periodFrom: row.period.from,
    periodTo: row.period.to,
    order: row.order,
  }
  const status = compareWithAbove(planned, context, notes)
  return status ? { status, ...nothing } : compareWithRegister(row, planned, { mentor, mentee }, context, notes)
}

const period = ({ periodFrom, periodTo }: Pick<PlannedPair, 'periodFrom' | 'periodTo'>) => ({
  from: periodFrom,
  to: periodTo,
})
const meets = (one: PlannedPair) => (other: PlannedPair | KnownPair) => overlap(period(one), period(other))

/** One couple stands in a table once for a period, and the other way round only where one of the two is reverse (INV-03). */
function compareWithAbove(pair: PlannedPair, { above }: Context, notes: Notes): 'doubled' | 'faulty' | null {
  const key = couple(pair.mentorKey, pair.menteeKey)
  const same = above.get(key)?.find(meets(pair))
  if (same) {
    const { sheet, row } = same
    if (!saysTheSame(pair, same)) notes.fault(null, 'contradictsPair', { sheet, row })
    else notes.warn(null, 'doubled', { sheet, row })
    return notes.faulty ? 'faulty' : 'doubled'
  }
  const mirror = above.get(couple(pair.menteeKey, pair.mentorKey))?.find(meets(pair))
  if (mirror && pair.kind !== 'reverse' && mirror.kind !== 'reverse') {
    notes.fault(null, 'mirrored', { sheet: mirror.sheet, row: mirror.row })
    return 'faulty'
  }
  above.set(key, [...(above.get(key) ?? []), pair])
  return null
}

const saysTheSame = (one: PlannedPair, other: PlannedPair) =>
  JSON.stringify({ ...one, sheet: '', row: 0 }) === JSON.stringify({ ...other, sheet: '', row: 0 })

function compareWithRegister(
  { kindUnsaid }: PairRow,
  planned: PlannedPair,
  members: { mentor: PersonRef; mentee: PersonRef },
  context: Context,
  notes: Notes,
): ComparedRow {
  const mirrors = context.pairs.get(couple(planned.menteeKey, planned.mentorKey)) ?? []
  if (
    mirrors.some((pair) => !pair.ended && planned.kind !== 'reverse' && pair.kind !== 'reverse' && meets(planned)(pair))
  ) {
    notes.fault(null, 'mirroredPair', {})
    return { status: 'faulty', ...nothing }
  }
  const matching = (context.pairs.get(couple(planned.mentorKey, planned.menteeKey)) ?? []).filter(meets(planned))
  const match = matching.find(({ ended }) => !ended) ?? matching[0]
  const ofPeople = [...personChanges(members.mentor, 'mentor'), ...personChanges(members.mentee, 'mentee')]
  if (kindUnsaid !== null && !match) notes.mend('kind', 'kindAssumed', { was: kindUnsaid })
  if (!match) return { status: 'new', members, pair: planned, changes: ofPeople }
  if (match.ended) notes.warn(null, 'pairEnded', {})
  const pair: PlannedPair = {
    ...planned,
    pairId: match.id,
    kind: kindUnsaid === null ? planned.kind : match.kind,
    subject: planned.subject || match.subject,
    goal: planned.goal || match.goal,
    order: planned.order ?? match.order,
  }
  const ofPair = match.ended ? [] : pairChanges(match, pair)
  const changes = [...ofPair, ...ofPeople]
  return {
    status: changes.length > 0 ? 'changed' : 'unchanged',
    members,
    pair: ofPair.length > 0 ? pair : null,
    changes,
  }
}
