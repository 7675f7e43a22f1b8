import { expect, test } from 'vitest'
import type { ContestState } from '~/domain/contests/model'
import { whyNot } from '~/domain/decision'
import type { AssignmentState } from '~/domain/jury/model'
import { mayAssign, mayExcuse, mayPrintBlanks } from '~/domain/jury/policy'
import { visitor } from '~/domain/viewer'
import { ru } from '~/i18n/ru'

const organizer = { ...visitor, roles: [{ role: 'organizer' as const, scope: 'installation' as const, scopeId: null }] }
const times = { intakeOpensAt: new Date('2026-10-01'), intakeClosesAt: new Date('2026-10-31'), frozenAt: null }
const assigning = (state: ContestState) => {
  const contest = { ...times, state, level: 'municipal' as const }
  return whyNot(mayAssign(organizer, contest, state, { state: 'closed', isNext: true }), ru)
}

test.each<ContestState>(['decided', 'published', 'cancelled', 'void'])(
  'nothing is given out when a contest is %s',
  (state) => {
    expect(assigning(state)).toBe('Конкурс завершён: распределять заявки и открывать этапы больше не нужно.')
  },
)

test('a stage under a protocol is refused for that reason while the contest goes on', () => {
  expect(assigning('judging')).toBe('По этому этапу уже составлен протокол.')
})

test('a juror is freed from a sheet that is still awaited', () => {
  const contest = { ...times, state: 'judging' as const, level: 'municipal' as const }
  const excusing = (state: AssignmentState) =>
    whyNot(
      mayExcuse(organizer, contest, 'judging', { stage: { state: 'judging', isNext: true }, sheet: { state } }),
      ru,
    )
  expect((['assigned', 'in_progress', 'reopened'] as const).map(excusing)).toEqual([undefined, undefined, undefined])
  for (const state of ['submitted', 'excused', 'replaced', 'recused'] as const)
    expect(excusing(state)).toBe('Этот лист уже сдан или снят.')
})

test('blank sheets are printed while some are owed', () => {
  expect(mayPrintBlanks(1).allowed).toBe(true)
  expect(whyNot(mayPrintBlanks(0), ru)).toBe('Несданных листов нет, печатать нечего.')
})
