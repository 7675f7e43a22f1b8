import { describe, expect, it } from 'vitest'
import { catalogue } from '~/i18n/catalogue'
import { locales } from '~/i18n/messages'

/** Everything any finding speaks of. */
const params = {
  ...{ was: 'было', became: 'стало', post: 'учитель', above: 7, year: 1998, date: '2026-10-01', number: '5-од' },
  ...{
    from: '2026-10-01',
    to: '2027-05-31',
    organization: 'СОШ № 1',
    municipality: 'Озёрский район',
    fact: 'category',
  },
  ...{
    begins: 'Очень',
    most: 200,
    kept: 'first',
    sheet: 'Школы',
    row: 12,
    similar: 'СОШ № 2',
    name: 'Ким Анна',
    municipalities: 'А, Б',
  },
}

describe.each(locales)('what is found in a table, in %s', (locale) => {
  const { findings, place } = catalogue(locale).imports
  const say = Object.entries(findings) as [string, (all: unknown, manySheets: boolean) => string][]

  it.each(say)('%s is a whole phrase', (code, sentence) => {
    const text = sentence({ ...params, ...(code === 'contradicts' && { was: 'highest' }) }, true)
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\{|^\s*$/)
  })

  it('differs from phrase to phrase', () => {
    const texts = say.map(([, sentence]) => sentence({ ...params, was: 'highest' }, true))
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('names the sheet only where there are several', () => {
    const at = { sheet: 'Школы', row: 21, column: '' }
    expect(place(at, false)).not.toContain('Школы')
    expect(place(at, true)).toContain('Школы')
    expect(place({ ...at, column: 'AB' }, false)).toContain('AB')
  })
})
