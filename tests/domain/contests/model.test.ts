import { expect, test } from 'vitest'
import { type ContestState, leadsTo, type Phase, phaseOf } from '~/domain/contests/model'
import { nextSteps } from '~/domain/contests/next-steps'
import { mayEditTerms } from '~/domain/contests/policy'
import { intakeInstants, intakeMinutes } from '~/domain/contests/terms'
import { whyNot } from '~/domain/decision'
import { visitor } from '~/domain/viewer'
import { catalogue } from '~/i18n/catalogue'
import { contestStates } from '~db/enums'
import { duetTerms } from '~tests/support/terms'

const { opensAt, closesAt } = intakeInstants(duetTerms())

test('«до 23:59» in Yakutsk is before 15:00 UTC, and reads back as it was written', () => {
  expect(opensAt.toISOString()).toBe('2027-01-31T15:00:00.000Z')
  expect(closesAt.toISOString()).toBe('2027-02-22T15:00:00.000Z')
  expect(intakeMinutes('Asia/Yakutsk', opensAt, closesAt)).toEqual(duetTerms().intake)
})

test.each<[now: string, phase: Phase]>([
  ['2027-01-31T14:59:59.999Z', 'announced'],
  ['2027-01-31T15:00:00.000Z', 'intake'],
  ['2027-02-22T14:59:59.999Z', 'intake'],
  ['2027-02-22T15:00:00.000Z', 'admission'],
])('at %s an announced contest is in the phase %s', (now, phase) => {
  expect(phaseOf({ state: 'announced', intakeOpensAt: opensAt, intakeClosesAt: closesAt }, new Date(now))).toBe(phase)
})

test.each(contestStates.filter((state) => state !== 'announced'))(
  'the clock does not move a contest that is %s',
  (state) => {
    expect(phaseOf({ state, intakeOpensAt: opensAt, intakeClosesAt: closesAt }, new Date('2030-01-01'))).toBe(state)
  },
)

test('a contest goes on its way and never back to a draft', () => {
  expect(leadsTo('draft', 'announced')).toBe(true)
  expect(leadsTo('announced', 'judging')).toBe(true)
  expect(contestStates.filter((state) => leadsTo(state, 'draft'))).toEqual([])
  expect(contestStates.filter((state) => leadsTo(state, 'cancelled'))).toEqual(['announced'])
})

test.each<[ContestState, string | undefined]>([
  ['draft', undefined],
  ['announced', undefined],
  ['judging', undefined],
  ['decided', 'Итоги подведены'],
  ['published', 'Итоги подведены'],
  ['cancelled', 'не проводится'],
  ['void', 'не проводится'],
])('the terms of a contest that is %s cannot be changed because: %s', (state, because) => {
  const contest = {
    state,
    intakeOpensAt: opensAt,
    intakeClosesAt: closesAt,
    level: 'municipal' as const,
    frozenAt: null,
  }
  const organizer = {
    ...visitor,
    roles: [{ role: 'organizer' as const, scope: 'installation' as const, scopeId: null }],
  }
  const why = whyNot(mayEditTerms(organizer, contest), catalogue('ru'))
  if (because === undefined) expect(why).toBeUndefined()
  else expect(why).toContain(because)
})

test.each<[Phase, Partial<Parameters<typeof nextSteps>[0]>, string[]]>([
  ['draft', { faults: 2, hasOrder: false }, ['faults', 'order', 'announce']],
  ['draft', {}, ['announce']],
  ['announced', {}, ['waitOpening']],
  ['intake', { isProposed: true }, ['proposal', 'intake']],
  ['intake', { undecided: 2 }, ['arrived']],
  ['intake', { hasJury: false }, ['intake', 'invite']],
  ['admission', { undecided: 3 }, ['admit', 'jury']],
  ['admission', {}, ['jury']],
  ['judging', {}, ['judging']],
  ['judging', { lacking: 1, conflicts: 2, isProposed: true }, ['lacking', 'conflicts', 'proposal', 'judging']],
  ['decided', {}, ['publish']],
  ['published', {}, []],
  ['cancelled', {}, []],
])('in the phase %s with %j the organiser is led to %j', (phase, situation, steps) => {
  const usual = { faults: 0, hasOrder: true, isProposed: false, undecided: 0, hasJury: true, lacking: 0, conflicts: 0 }
  expect(nextSteps({ phase, ...usual, ...situation }).map(({ step }) => step)).toEqual(steps)
})
