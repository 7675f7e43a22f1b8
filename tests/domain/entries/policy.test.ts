import { describe, expect, test } from 'vitest'
import type { ContestState } from '~/domain/contests/model'
import { whyNot } from '~/domain/decision'
import type { EntryState } from '~/domain/entries/model'
import { mayDisqualify, mayWithdraw } from '~/domain/entries/policy'
import { type Viewer, visitor } from '~/domain/viewer'
import { catalogue } from '~/i18n/catalogue'

const t = catalogue('ru')
const { because } = t.entries

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

describe('an entry is disqualified', () => {
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
    expect(whyNot(mayDisqualify(organizer, entryOf(state, contest, isBeingSigned)), t)).toBe(reason)
  })

  test('by whoever runs the contest and by nobody else', () => {
    for (const viewer of [visitor, entrant])
      expect(whyNot(mayDisqualify(viewer, entryOf('admitted', 'judging')), t)).toBe(because.onlyOrganizer)
  })
})

test('one that is disqualified is not withdrawn any more', () => {
  for (const viewer of [organizer, entrant])
    expect(whyNot(mayWithdraw(viewer, entryOf('disqualified', 'judging')), t)).toBe(because.outAlready)
})
