import { expect, test } from 'vitest'
import { catalogue } from '~/i18n/catalogue'
import { russianZones } from '~/lib/zones'
import { zoneOptions } from '~/ui/zone-options'

test.each(['Europe/Lisbon', '__proto__', 'constructor'])(
  'a zone that is not Russian, %s, is offered by its name',
  (kept) => {
    expect(zoneOptions(catalogue('ru'), kept)[0]).toEqual({ value: kept, label: kept })
  },
)

test('a Russian one is among the others', () => {
  const options = zoneOptions(catalogue('ru'), 'Europe/Samara')
  expect(options.map(({ value }) => value)).toEqual(russianZones)
  expect(options.every(({ value, label }) => label !== value)).toBe(true)
})
