import { describe, expect, test } from 'vitest'
import type { ContestState } from '~/domain/contests/model'
import { whyNot } from '~/domain/decision'
import type { EntryState } from '~/domain/entries/model'
import { mayDecideDisqualification, mayProposeDisqualification, mayWithdraw } from '~/domain/entries/policy'
import type { Seat } from '~/domain/protocols/policy'
import { type Viewer, visitor } from '~/domain/viewer'
import { catalogue } from '~/i18n/catalogue'

const t = catalogue('ru')
const { because } = t.entries
const proposing = t.disqualification.because
const chair: Seat = { id: 'chair', role: 'chair', state: 'confirmed' }

const organizer: Viewer = {
  ...visitor,
  personId: 'organizer',
  roles: [{ role: 'organizer', scope: 'organization', scopeId: 'centre' }],
}
const entrant: Viewer = { ...visitor, personId: 'mentor', pairIds: ['pair'] }

const entryOf = (state: EntryState, contest: ContestState, isBeingSigned = false) => ({
  pairId: 'pair',
  personId: null,
  places: [],
  state,
  submittedBy: 'mentor',
  deadline: new Date('2027-02-22T15:00:00Z'),
  isBeingSigned,
  contest: {
    state: contest,
    timeZone: 'Asia/Yakutsk',
    level: 'municipal' as const,
    frozenAt: null,
    organizationId: 'centre',
    municipalityId: 'district',
    regionId: 'region',
    intakeOpensAt: new Date('2027-02-01T00:00:00Z'),
    intakeClosesAt: new Date('2027-02-22T15:00:00Z'),
  },
})

describe('an entry is disqualified in two steps', () => {
  test.each<[EntryState, ContestState, boolean, string | undefined]>([
    ['admitted', 'announced', false, undefined],
    ['admitted', 'judging', false, undefined],
    ['admitted', 'judging', true, because.protocolBeingSigned],
    ['admitted', 'decided', false, because.finalSigned],
    ['admitted', 'published', false, because.contestOver],
    ['admitted', 'cancelled', false, because.contestOver],
    ['admitted', 'void', false, because.contestOver],
    ['draft', 'announced', false, because.notAdmitted],
    ['awaiting_partner', 'announced', false, because.notAdmitted],
    ['submitted', 'announced', false, because.notAdmitted],
    ['returned', 'announced', false, because.notAdmitted],
    ['rejected', 'judging', false, because.notAdmitted],
    ['withdrawn', 'judging', false, because.outAlready],
    ['disqualified', 'judging', false, because.outAlready],
  ])('%s in a contest that is %s, a protocol on signature: %s', (state, contest, isBeingSigned, reason) => {
    const entry = entryOf(state, contest, isBeingSigned)
    const proposed = { ...entry, isProposed: false, hasChair: true }
    expect(whyNot(mayProposeDisqualification(organizer, proposed), t)).toBe(reason)
    expect(whyNot(mayDecideDisqualification(chair, { ...entry, isProposed: true, isProposedByViewer: false }), t)).toBe(
      reason,
    )
  })

  const admitted = entryOf('admitted', 'judging')

  test('proposed by whoever runs the contest, to a chair who is there, once at a time', () => {
    const why = (viewer: Viewer, { isProposed = false, hasChair = true } = {}) =>
      whyNot(mayProposeDisqualification(viewer, { ...admitted, isProposed, hasChair }), t)
    for (const viewer of [visitor, entrant]) expect(why(viewer)).toBe(because.onlyOrganizer)
    expect(why(organizer, { hasChair: false })).toBe(proposing.noChair)
    expect(why(organizer, { isProposed: true })).toBe(proposing.waits)
  })

  test('decided by the confirmed chair, on a proposal that waits', () => {
    const why = (seat: Seat, isProposed = true, isProposedByViewer = false) =>
      whyNot(mayDecideDisqualification(seat, { ...admitted, isProposed, isProposedByViewer }), t)
    const others: Seat[] = [null, { ...chair, role: 'member' }, { ...chair, role: 'secretary' }]
    for (const seat of [...others, { ...chair, state: 'invited' as const }]) expect(why(seat)).toBe(proposing.onlyChair)
    expect(why(chair, false)).toBe(proposing.notProposed)
    expect(why(chair, true, true)).toBe(proposing.byTwo)
  })
})

test('one that is disqualified is not withdrawn any more', () => {
  for (const viewer of [organizer, entrant])
    expect(whyNot(mayWithdraw(viewer, entryOf('disqualified', 'judging')), t)).toBe(because.outAlready)
})
