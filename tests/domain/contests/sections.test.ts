import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { presets } from '~/domain/contests/presets'
import { begin } from '~/domain/contests/presets/preset'
import { entrantsForm, entrantsValues, withEntrants } from '~/domain/contests/sections/entrants'
import { generalForm, generalValues, withGeneral } from '~/domain/contests/sections/general'
import { resultForm, resultValues, withResult } from '~/domain/contests/sections/result'
import { stageForm, stageValues, withStage } from '~/domain/contests/sections/stage'
import { addStage, moveStage, removeStage } from '~/domain/contests/sections/stages'
import { changedParts, type Terms } from '~/domain/contests/terms'
import { catalogue } from '~/i18n/catalogue'
import { fieldsOf } from '~tests/support/form-fields'
import { oddPreset } from '~tests/support/odd-regulation'

const words = catalogue('ru').contestPresets

const beginning = {
  title: 'Проба',
  level: 'municipal',
  timeZone: 'Asia/Yakutsk',
  place: 'ИМЦ',
  intake: { opens: '2027-02-01T00:00', closes: '2027-02-22T23:59' },
} as const

const duet = begin(presets.duet(words), beginning)
const essay = begin(presets.essay(words), beginning)
const odd = begin({ ...presets.duet(words), ...oddPreset }, beginning)

/** The form as a browser sends it when nothing was changed in it. */
function sentAsShown<Schema extends z.ZodType>(schema: Schema, values: object): z.output<Schema> {
  const form = new FormData()
  for (const [name, value] of fieldsOf({ version: 1, ...values })) form.append(name, value)
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') throw new Error(JSON.stringify(submission.error))
  return submission.value
}

const resave: [name: string, (terms: Terms) => Terms][] = [
  ['general', (terms) => withGeneral(terms, sentAsShown(generalForm, generalValues(terms)))],
  ['entrants', (terms) => withEntrants(terms, sentAsShown(entrantsForm, entrantsValues(terms)))],
  ['result', (terms) => withResult(terms, sentAsShown(resultForm, resultValues(terms)))],
  [
    'stages',
    (terms) =>
      terms.regulation.stages.reduce(
        (after, stage) => withStage(after, stage.id, sentAsShown(stageForm, stageValues(after, stage))),
        terms,
      ),
  ],
]

/** Numbers as the file may write them either way: "25" is 25. */
const loose = (terms: Terms): unknown =>
  JSON.parse(JSON.stringify(terms), (_key, value) =>
    typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
  )

for (const [which, terms] of [
  ['«Педагогический дуэт»', duet],
  ['the essay contest', essay],
  ['a regulation that uses every rule', odd],
] as const) {
  test.each(resave)(`saving the section %s of ${which} as it is shown changes nothing`, (_name, save) => {
    expect(loose(save(terms))).toEqual(loose(terms))
  })
}

test('a new criterion gets an id that none had and no rule names, and the others keep theirs', () => {
  const values = stageValues(duet, duet.regulation.stages[0]!)
  const [card, ...others] = values.tasks
  const criteria = [...card!.criteria.slice(1), { title: 'Новый', max: '4,5', step: '0,5' }]
  const saved = withStage(
    duet,
    's1',
    sentAsShown(stageForm, { ...values, tasks: [{ ...card, criteria }, ...others, { title: 'Эссе', criteria }] }),
  )
  const [first, , added] = saved.regulation.stages[0]!.tasks
  expect(first!.criteria.map(({ id }) => id)).toEqual(['c2', 'c3', 'c4', 'c6'])
  expect(first!.criteria.at(-1)).toEqual({ id: 'c6', title: 'Новый', max: '4.5', step: '0.5' })
  expect(added!.id).toBe('t1')
  expect(saved.rules.tasks.s1!.t1!.answers).toEqual([])
})

test('a stage is added at the end, moved and removed with all that hung on it', () => {
  const three = addStage(duet, words.empty)
  expect(three.regulation.stages.map(({ id }) => id)).toEqual(['s1', 's2', 's3'])
  expect(three.plan.s3!.from > three.plan.s2!.to).toBe(true)
  expect(moveStage(three, 's3', 0).regulation.stages.map(({ id }) => id)).toEqual(['s3', 's1', 's2'])
  const one = removeStage(three, 's1')
  expect(one.regulation.stages.map(({ id }) => id)).toEqual(['s2', 's3'])
  expect([Object.keys(one.plan), Object.keys(one.rules.tasks)]).toEqual([
    ['s2', 's3'],
    ['s2', 's3'],
  ])
})

test.each<[string, (terms: Terms) => Terms, string[]]>([
  ['nothing', (terms) => structuredClone(terms), []],
  ['the closing day', (terms) => ({ ...terms, intake: { ...terms.intake, closes: '2027-02-23T23:59' } }), ['intake']],
  [
    'a stage’s day',
    (terms) => ({ ...terms, plan: { ...terms.plan, s2: { ...terms.plan.s2!, to: '2027-03-26' } } }),
    ['plan'],
  ],
  ['the title', (terms) => ({ ...terms, regulation: { ...terms.regulation, title: 'Дуэт' } }), ['general']],
  ['the awards', (terms) => ({ ...terms, regulation: { ...terms.regulation, awards: [] } }), ['result']],
  ['the appeal', (terms) => ({ ...terms, appealDays: 3 }), ['result']],
  ['a stage', (terms) => removeStage(terms, 's2'), ['plan', 'answers', 'stages']],
  ['who may enter', (terms) => ({ ...terms, rules: { ...terms.rules, onePer: 'nomination' } }), ['entrants']],
])('a change of %s is told by its parts', (_what, change, parts) => {
  expect(changedParts(duet, change(duet))).toEqual(parts)
})
