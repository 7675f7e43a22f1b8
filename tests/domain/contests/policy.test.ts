import { expect, test } from 'vitest'
import type { ContestState } from '~/domain/contests/model'
import { mayExportWhole } from '~/domain/contests/policy'
import { whyNot } from '~/domain/decision'
import { visitor } from '~/domain/viewer'
import { catalogue } from '~/i18n/catalogue'

const t = catalogue('ru')
const { because } = t.contests
const organizer = { ...visitor, roles: [{ role: 'organizer' as const, scope: 'installation' as const, scopeId: null }] }

test.each<[ContestState, organizer: string | undefined, chair: string | undefined]>([
  ['draft', undefined, because.stillScored],
  ['announced', undefined, because.stillScored],
  ['judging', because.stillScored, because.stillScored],
  ['decided', undefined, undefined],
  ['published', undefined, undefined],
  ['cancelled', undefined, because.neverDecided],
  ['void', undefined, because.neverDecided],
])('the whole file of a contest that is %s, to its organiser and to its chair', (state, forOrganizer, forChair) => {
  const contest = {
    state,
    blind: false,
    level: 'municipal' as const,
    frozenAt: null,
    intakeOpensAt: new Date('2026-10-01'),
    intakeClosesAt: new Date('2026-10-31'),
  }
  expect(whyNot(mayExportWhole(organizer, { ...contest, isChair: false }), t)).toBe(forOrganizer)
  expect(whyNot(mayExportWhole(visitor, { ...contest, isChair: true }), t)).toBe(forChair)
  expect(whyNot(mayExportWhole(visitor, { ...contest, isChair: false }), t)).toBe(because.onlyOrganizerAndChair)
  const blind = whyNot(mayExportWhole(visitor, { ...contest, blind: true, isChair: true }), t)
  expect(blind).toBe(state === 'decided' ? because.blindUntilPublished : forChair)
})
