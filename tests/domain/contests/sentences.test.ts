import { expect, test } from 'vitest'
import {
  awardName,
  awardNameIn,
  describeAggregate,
  describeAnswers,
  describeAward,
  describePass,
  describeTieBreak,
  describeTotal,
  describeVoid,
} from '~/domain/contests/sentences'
import { catalogue } from '~/i18n/catalogue'
import { oddPreset } from '~tests/support/odd-regulation'
import { duetTerms, essayTerms, termsOf } from '~tests/support/terms'

const t = catalogue('ru')
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('regulation A reads as people write one', () => {
  const { regulation } = duetTerms()
  expect(plain(describePass(t, regulation.stages[0]!))).toBe(
    'Дальше проходят работы, набравшие не меньше 25 баллов и занявшие места с первого по 5-е; если на последнем проходном месте несколько работ, проходят все они.',
  )
  expect(describeAggregate(t, regulation.stages[0]!.aggregate)).toBe(
    'Балл этапа — среднее арифметическое оценочных листов.',
  )
  expect(describeTotal(t, regulation)).toBe('Итог — сумма баллов этапов.')
  expect(regulation.tieBreaks!.map((rule) => describeTieBreak(t, regulation, rule))).toEqual([
    'выше тот, у кого больше балл этапа «Очный этап»',
    'выше тот, у кого больше средний балл за испытание «Фрагмент бинарного урока»',
    'выше тот, у кого больше средний балл по критерию «Взаимодействие в паре» (испытание «Фрагмент бинарного урока»)',
    'открытое голосование жюри; при равенстве голосов решает голос председателя',
  ])
  expect(regulation.awards.map((award) => plain(`${awardName(t, award)}: ${describeAward(t, award)}`))).toEqual([
    'Победитель: 1 лучший результат, а также все, кто делит последнее из этих мест',
    'Призёр: 2 лучших результата, а также все, кто делит последнее из этих мест',
    'Лауреат: все остальные, у кого итог не меньше 75 баллов',
    'Участник: все остальные, а также не прошедшие этапы',
  ])
})

test('regulation B says its third reader and its void nominations', () => {
  const { regulation } = essayTerms()
  expect(plain(describeAggregate(t, regulation.stages[0]!.aggregate))).toContain('расходятся на 12 баллов и больше')
  expect(describeVoid(t, regulation.nominations![0]!)).toBe(
    'иначе места не присуждаются: лауреат — все остальные, у кого не меньше 85 % наибольшего возможного итога; участник — все остальные',
  )
})

test('rarer rules are said too, in the regulation’s own names', () => {
  const { regulation } = termsOf(oddPreset)
  expect(plain(describeAggregate(t, regulation.stages[0]!.aggregate))).toBe(
    'Балл этапа — среднее оценочных листов; если их 5 и больше, отбрасываются наибольшие (1) и наименьшие (1).',
  )
  expect(describeTotal(t, regulation)).toBe('Итог — сумма баллов этапов с весами: «Первый» × 0,4 + «Второй» × 0,6.')
  expect(describePass(t, regulation.stages[1]!)).toBe('Дальше проходят все.')
  expect(plain(describeAward(t, regulation.awards[0]!))).toBe(
    '12,5 % участников (с округлением вверх), но не меньше 1, у кого итог не меньше 5 баллов, а также все, кто делит последнее из этих мест',
  )
  expect(awardNameIn(t, regulation, 'diplomant')).toBe('Диплом I степени')
  expect(awardNameIn(t, regulation, 'unheard')).toBe('unheard')
})

test('a tie-break whose stage is gone is still said, by its id', () => {
  const { regulation } = duetTerms()
  expect(describeTieBreak(t, regulation, { by: 'criterion', stage: 'x', task: 'y', criterion: 'z' }, 'tieChoice')).toBe(
    'Критерий «z», испытание «y»',
  )
})

test.each([
  [
    'card',
    [
      'Отправляется: текст до 3 000 знаков; ссылка на видео (с отметкой об обучающихся в кадре); до 3 файлов по 20 МБ (pdf).',
      'Достаточно одного из перечисленного.',
    ],
  ],
  ['case', ['Отправляется: текст до 10 000 знаков; до 3 файлов по 20 МБ (pdf).', 'Файл обязателен.']],
])('what is sent for the task %s', (task, sentences) => {
  expect(describeAnswers(t, duetTerms().rules.tasks.s1![task]!, ['pdf']).map(plain)).toEqual(sentences)
})

test('a live task says that nothing is sent', () => {
  expect(describeAnswers(t, duetTerms().rules.tasks.s2!.lesson!, [])).toEqual([t.regulation.live])
})
