import { expect, test } from 'vitest'
import { Refused } from '~/domain/decision'
import { answer } from '~/http/answer.server'
import { ru } from '~/i18n/ru'

test('a refusal says why, and where to go instead where it knows', async () => {
  const refused = answer(new Refused(() => 'Нельзя'), ru)
  expect(refused.status).toBe(403)
  expect(await refused.json()).toEqual({ title: ru.answers.refusedTitle, message: 'Нельзя' })
  const way = { href: '/jury', label: () => 'Моё жюри' }
  const led = answer(new Refused(() => 'Нельзя', {}, way), ru)
  expect(await led.json()).toMatchObject({ way: { href: '/jury', label: 'Моё жюри' } })
})
