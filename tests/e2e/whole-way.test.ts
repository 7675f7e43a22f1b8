import { expect, test } from '~tests/support/browser'
import { Actor, cast, type Role } from '~tests/support/story'
import { Administrator } from './actors/administrator'
import { Juror } from './actors/juror'
import { asSigned, contestFile, Organizer } from './actors/organizer'
import { Pair } from './actors/pair'

test.setTimeout(420_000)

/** By the clocks of Krasnoyarsk. */
const on = (day: string, time = '10:00') => `${day}T${time}:00+07:00`

/** Who is asked into the jury; the colleague works at the school of the first pair. */
const seats: [Role, 'Председатель' | 'Член жюри' | 'Секретарь'][] = [
  ['chair', 'Председатель'],
  ['colleague', 'Член жюри'],
  ['secondJuror', 'Член жюри'],
  ['thirdJuror', 'Член жюри'],
  ['secretary', 'Секретарь'],
]

test('a contest goes from its order to diplomas that anyone can verify', async ({ browser }) => {
  const organizer = await Organizer.signsIn(browser, on('2027-01-20'))
  await organizer.drafts('Педагогический дуэт Ключевского района', { opens: '2027-02-01', closes: '2027-02-22' })
  await organizer.announces({ number: '14-од', date: '2027-01-20' })

  const coordinator = await Actor.signsIn(browser, 'coordinator', 'keeper')
  await coordinator.opens('/pairs')
  await coordinator.sees(cast.firstMentee.name)

  const first = await Pair.signsIn(browser, 'firstMentor', 'firstMentee', on('2027-02-10'))
  const second = await Pair.signsIn(browser, 'secondMentor', 'secondMentee', on('2027-02-22', '23:59'))
  await first.enters(organizer.contest, 'Задача на двоих')
  await first.confirms()
  await second.enters(organizer.contest, 'Урок без звонка')
  await second.confirms()

  await organizer.actor.at(on('2027-02-24'))
  await organizer.admitsAll()
  await organizer.actor.sees('Допущено: 2. Осталось рассмотреть: 0')

  const admin = await Administrator.signsIn(browser)
  for (const [who, as] of seats) await organizer.invites(who, as)
  const jury: Juror[] = []
  for (const [who] of seats) {
    const link = await admin.findsLink(who, /Приглашение в жюри/)
    const juror = await Juror.comes(browser, link, on('2027-02-25'))
    await juror.agrees()
    jury.push(juror)
  }
  const [chair, colleague, ...others] = jury as [Juror, Juror, ...Juror[]]
  const secretary = others.pop() as Juror
  await organizer.opens('/jury/conflicts')
  await organizer.actor.sees(cast.colleague.name, /работает там же, где участник: МБОУ «Ключевская СОШ № 1»/)
  await organizer.namesJury({ number: '21-од', date: '2027-02-26' })

  await organizer.actor.at(on('2027-03-01'))
  await organizer.distributes('s1')
  await organizer.opensStage('s1')
  for (const juror of [chair, ...others]) {
    await juror.actor.at(on('2027-03-05'))
    await juror.scores(organizer.contest, { 'Задача на двоих': 4, 'Урок без звонка': 3 })
  }
  await colleague.actor.at(on('2027-03-05'))
  await colleague.scores(organizer.contest, { 'Урок без звонка': 5 })
  await secretary.actor.at(on('2027-03-12'))
  const firstProtocol = await secretary.draws(organizer.contest, /^Этап «Заоч/)
  for (const juror of [chair, colleague, ...others]) await juror.signs(firstProtocol)

  await organizer.actor.at(on('2027-03-24'))
  await organizer.distributes('s2')
  await organizer.opensStage('s2')
  for (const juror of [chair, ...others]) {
    await juror.actor.at(on('2027-03-25'))
    await juror.scores(organizer.contest, { 'Задача на двоих': 5, 'Урок без звонка': 4 })
  }
  await colleague.actor.at(on('2027-03-25'))
  await colleague.scores(organizer.contest, { 'Урок без звонка': 3 })
  await secretary.actor.at(on('2027-03-26'))
  const secondProtocol = await secretary.draws(organizer.contest, /^Этап «Очный/)
  for (const juror of [chair, colleague, ...others]) await juror.signs(secondProtocol)
  const finalProtocol = await secretary.draws(organizer.contest, 'Итоги конкурса')
  for (const juror of [chair, colleague, ...others]) {
    await juror.actor.at(on('2027-03-26'))
    await juror.signs(finalProtocol)
  }

  await organizer.actor.at(on('2027-03-30'))
  await organizer.opens('/publication')
  await organizer.actor.sees(/Апелляции принимаются до/, 'Срок подачи апелляций ещё не прошёл.')
  await organizer.actor.at(on('2027-03-31'))
  await organizer.publishes({ number: '40-од', date: '2027-03-31' })
  await organizer.issues()

  await coordinator.at(on('2027-04-02'))
  await coordinator.opens('/documents/colleagues')
  await coordinator.sees(cast.firstMentee.name, cast.firstMentor.name)
  await expect(coordinator.page.getByText(cast.secondMentee.name)).toHaveCount(0)
  await first.at(on('2027-04-02'))
  const diploma = await first.downloads()
  expect(diploma.text).toContain(cast.firstMentee.name)
  expect(diploma.text).toContain('Педагогический дуэт Ключевского района')
  const visitor = await Actor.arrives(browser, 'visitor')
  await visitor.opens(new URL(diploma.links[0] ?? '').pathname)
  await visitor.sees('Документ действителен', cast.firstMentee.name)
  const file = await organizer.archives()
  await organizer.actor.follows(/Ковылина/)
  await organizer.actor.sees('Награда: победитель.', cast.chair.name)
  await visitor.opens('/contests/recount')
  await visitor.page.getByLabel('Файл конкурса').setInputFiles(contestFile(file))
  await visitor.presses('Пересчитать')
  await visitor.sees('Что получилось: «Педагогический дуэт Ключевского района»', asSigned)
  await first.opensPortfolio('firstMentor')
  await first.mentee.sees(/Педагогический дуэт Ключевского района/, 'Диплом победителя')
})
