import { expect, test } from 'vitest'
import { catalogue } from '~/i18n/catalogue'
import { paths } from '~/lib/paths'
import { signInLead } from '~/ui/accounts/sign-in-lead'

test.each([
  [undefined, 'регистрироваться на мероприятия'],
  [paths.calendar(), 'страница, на которую вы шли'],
  [paths.sheet('5f0c'), 'вернуться к оценочному листу'],
])('on the way to %s it says why to sign in', (next, why) => {
  expect(signInLead(catalogue('ru').accounts, next)).toContain(why)
})
