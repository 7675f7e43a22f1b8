import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { termsFaults } from '~/domain/contests/faults'
import { contestMax, stageMax } from '~/domain/contests/maxima'
import { type PresetName, presets } from '~/domain/contests/presets'
import { begin } from '~/domain/contests/presets/preset'
import { catalogue } from '~/i18n/catalogue'

const fixture = (name: string) =>
  JSON.parse(readFileSync(`tests/fixtures/contests/${name}.json`, 'utf8')).contest as Record<string, unknown>

const begun = (name: PresetName, locale: 'ru' | 'en' = 'ru') =>
  begin(presets[name](catalogue(locale).contestPresets), {
    title: String(catalogue('ru').contestPresets[name].name),
    level: 'municipal',
    timeZone: 'Asia/Yakutsk',
    place: '',
    intake: { opens: '2027-02-01T00:00', closes: '2027-02-22T23:59' },
  })

test.each(['duet', 'essay'] as const)('the preset %s is the worked regulation, to the letter', (name) => {
  expect(begun(name).regulation).toEqual(fixture(name))
})

test.each([
  ['duet', 'ru'],
  ['duet', 'en'],
  ['essay', 'ru'],
  ['essay', 'en'],
  ['empty', 'ru'],
  ['empty', 'en'],
] as const)('the preset %s can be announced as it is, in %s', (name, locale) => {
  expect(termsFaults(begun(name, locale))).toEqual([])
})

test('«Педагогический дуэт» is out of 50 and 50, in stages after the intake', () => {
  const { regulation, plan, appealDays } = begun('duet')
  expect(regulation.stages.map(stageMax)).toEqual(['50', '50'])
  expect(contestMax(regulation)).toBe('100')
  expect(plan).toEqual({
    s1: { form: 'remote', from: '2027-03-01', to: '2027-03-12' },
    s2: { form: 'in_person', from: '2027-03-25', to: '2027-03-25' },
  })
  expect(appealDays).toBe(2)
})
