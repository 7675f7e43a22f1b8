import { expect, test } from '~tests/support/browser'
import { Actor, workshop } from '~tests/support/story'
import { Administrator } from './actors/administrator'

test('of two who press at once for the last seat one waits, and gets it when the other leaves', async ({ browser }) => {
  const mentors = ['firstMentor', 'secondMentor'] as const
  const rivals = await Promise.all(mentors.map((who) => Actor.signsIn(browser, who, 'entrant')))
  for (const rival of rivals) {
    await rival.at('2027-02-20T10:00:00+07:00')
    await rival.opens(`/calendar?month=2027-03&q=${encodeURIComponent(workshop)}`)
    await rival.follows(new RegExp(workshop))
    await rival.follows('Записаться')
  }
  await Promise.all(rivals.map((rival) => rival.presses('Записаться')))

  const seated = rivals[0] && (await rivals[0].page.getByText('Вы записаны, участие очное').isVisible()) ? 0 : 1
  const [first, next] = [rivals[seated], rivals[1 - seated]] as [Actor, Actor]
  await first.sees('Вы записаны, участие очное')
  await next.sees('Вы в листе ожидания, 1-е место в очереди')

  await first.confirms('Отменить запись')
  await first.sees('Запись отменена')
  await next.page.reload()
  await next.sees('Вы записаны, участие очное')
  const admin = await Administrator.signsIn(browser)
  const letter = await admin.findsLink(
    mentors[1 - seated] ?? 'firstMentor',
    new RegExp(`Для вас есть место: ${workshop}`),
  )
  expect(next.page.url()).toContain(letter)
})
