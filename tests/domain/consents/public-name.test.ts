import { expect, test } from 'vitest'
import { publicName, sayPublicName } from '~/domain/consents/model'
import { catalogue } from '~/i18n/catalogue'

const person = { name: 'Иванова Анна Петровна', organization: 'МБОУ СОШ № 3', number: 12 }

test.each([
  ['without a consent', null, false, 'участник № 12, МБОУ СОШ № 3'],
  ['a consent to the name', ['name', 'organization'], false, 'Иванова Анна Петровна'],
  ['a consent to the name alone', ['name'], false, 'Иванова Анна Петровна'],
  ['a consent that leaves the name out', ['organization', 'photo'], false, 'участник № 12, МБОУ СОШ № 3'],
  ['a consent that leaves name and organisation out', ['photo'], false, 'участник № 12'],
  ['a blind contest, without a consent', null, true, 'участник № 12'],
  ['a blind contest, with a consent', ['name', 'organization'], true, 'участник № 12'],
])('%s', (_, items, blind, said) => {
  expect(sayPublicName(catalogue('ru'), publicName({ ...person, items, blind }))).toBe(said)
})

test('the organisation stands beside a name only where it was allowed', () => {
  expect(publicName({ ...person, items: ['name'] }).organization).toBeNull()
  expect(publicName({ ...person, items: ['name', 'organization'] }).organization).toBe('МБОУ СОШ № 3')
})
