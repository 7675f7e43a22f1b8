import { expect, test } from 'vitest'
import { catalogue } from '~/i18n/catalogue'
import { locales } from '~/i18n/messages'

test.each(locales)('the log can be filtered by the noun of every action (%s)', (locale) => {
  const { actions, nouns } = catalogue(locale).audit
  const acted = new Set(Object.keys(actions).map((action) => action.split('.')[0]))
  expect(Object.keys(nouns).toSorted()).toEqual([...acted].toSorted())
})
