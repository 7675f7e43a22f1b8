import { describe, expect, test } from 'vitest'
import { choosePreferences, defaultPreferences, htmlAttributes, preferenceValues } from '~/lib/preferences'

describe('choosePreferences', () => {
  test('takes known values and leaves the rest as it was', () => {
    const now = choosePreferences(
      { ...defaultPreferences, scheme: 'blue-on-sky' },
      { textSize: 'large', theme: 'pink', x: '1' },
    )
    expect(now).toEqual({ ...defaultPreferences, scheme: 'blue-on-sky', textSize: 'large' })
  })

  test.each([
    ['Asia/Yakutsk', 'Asia/Yakutsk'],
    ['Asia/Atlantis', 'Europe/Moscow'],
    ['', null],
    [null, null],
    [undefined, 'Europe/Moscow'],
    [7, 'Europe/Moscow'],
  ])('a time zone of %j makes %j', (chosen, kept) => {
    const current = { ...defaultPreferences, timeZone: 'Europe/Moscow' }
    expect(choosePreferences(current, { timeZone: chosen }).timeZone).toBe(kept)
  })

  test('the defaults are the first of each', () => {
    for (const [name, [first]] of Object.entries(preferenceValues))
      expect(defaultPreferences).toHaveProperty(name, first)
  })
})

describe('htmlAttributes', () => {
  test('says nothing but the language by default', () => {
    expect(JSON.parse(JSON.stringify(htmlAttributes(defaultPreferences)))).toEqual({ lang: 'ru' })
  })

  test('says what was chosen', () => {
    const chosen = { ...defaultPreferences, locale: 'en', theme: 'dark', textSize: 'largest', images: 'off' } as const
    expect(htmlAttributes(chosen)).toMatchObject({
      lang: 'en',
      'data-theme': 'dark',
      'data-text-size': 'largest',
      'data-images': 'off',
    })
  })
})
