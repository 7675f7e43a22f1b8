import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { CheckboxGroup } from '~/ui/kit/checkbox-group'
import { ErrorSummary } from '~/ui/kit/error-summary'
import { FieldNames } from '~/ui/kit/field-names'
import { RadioGroup } from '~/ui/kit/radio-group'
import { ScorePad } from '~/ui/kit/score-pad'
import { Select } from '~/ui/kit/select'
import { TextField } from '~/ui/kit/text-field'
import { TimeField } from '~/ui/kit/time-field'
import { all, render, textOf } from './markup'

const options = [
  { value: 'a', label: 'Очно' },
  { value: 'b', label: 'Дистанционно' },
]

const schema = z.object({
  title: z.string('Введите название'),
  mode: z.enum(['a', 'b'], 'Выберите, как проходит'),
  audience: z.array(z.string()).min(1, 'Выберите, для кого'),
  from: z.string('Укажите время'),
  score: z.string('Поставьте оценку'),
  place: z.string(),
})

/** A form as a page draws it after its action refused what was sent. */
function Form({ sent, refusal }: { sent: Record<string, string>; refusal?: string }) {
  const data = new FormData()
  for (const [name, value] of Object.entries(sent)) data.set(name, value)
  const lastResult = parseWithZod(data, { schema }).reply(refusal ? { formErrors: [refusal] } : undefined)
  const [form, fields] = useForm<z.input<typeof schema>>({ id: 'event', lastResult })
  return (
    <form>
      <ErrorSummary form={form} />
      <TextField field={fields.title} label="Название" hint="Как на сертификате" />
      <RadioGroup field={fields.mode} label="Как проходит" options={options} />
      <CheckboxGroup field={fields.audience} label="Для кого" options={options} />
      <TimeField field={fields.from} label="Начало" zone="МСК+4" />
      <ScorePad field={fields.score} label="Глубина" max="5" />
      <Select field={fields.place} label="Где" options={options} />
    </form>
  )
}

describe('a form that was refused', () => {
  const html = render(<Form sent={{ place: 'b' }} />)
  const links = all(html, 'a')

  test('lists every error at its top', () => {
    expect(all(html, 'div')[0]?.attributes.role).toBe('alert')
    expect(links.map(({ text }) => text).sort()).toEqual(
      ['Введите название', 'Выберите, для кого', 'Выберите, как проходит', 'Поставьте оценку', 'Укажите время'].sort(),
    )
    expect(html).toContain('Исправьте 5 ошибок')
  })

  test('names the fields in their order, once they have said their names', () => {
    const page = (
      <FieldNames.Provider value={new Map()}>
        <Form sent={{ place: 'b' }} />
      </FieldNames.Provider>
    )
    render(page)
    expect(all(render(page), 'a').map(({ text }) => text)).toEqual([
      'Название: введите название',
      'Как проходит: выберите, как проходит',
      'Для кого: выберите, для кого',
      'Начало: укажите время',
      'Глубина: поставьте оценку',
    ])
  })

  test('leads from each to a control that can be filled', () => {
    const ids = all(html, 'input').map(({ attributes }) => attributes.id)
    for (const { attributes } of links) expect(ids).toContain(attributes.href?.slice(1))
  })

  test('says each error beside its field, to the ear too', () => {
    const [title] = all(html, 'input')
    expect(title?.attributes['aria-invalid']).toBe('true')
    const described = title?.attributes['aria-describedby']?.split(' ') ?? []
    expect(described.map((id) => textOf(html, id).replace('Ошибка: ', ''))).toEqual([
      'Как на сертификате',
      'Введите название',
    ])
    const groups = all(html, 'fieldset').map(({ attributes }) => textOf(html, attributes['aria-describedby'] ?? ''))
    expect(groups).toEqual(['Ошибка: Выберите, как проходит', 'Ошибка: Выберите, для кого', 'Ошибка: Поставьте оценку'])
  })

  test('tells a time with its zone', () => {
    const time = all(html, 'input').find(({ attributes }) => attributes.type === 'time')
    expect(textOf(html, time?.attributes['aria-describedby']?.split(' ').at(-1) ?? '')).toBe('МСК+4')
  })
})

describe('what was typed', () => {
  const html = render(
    <Form
      sent={{ title: 'Урок «вдвоём»', mode: 'b', audience: 'a', from: '14:00', score: '0', place: 'b' }}
      refusal="Площадка занята"
    />,
  )
  const ticked = all(html, 'input').filter(({ attributes }) => 'checked' in attributes)

  test('stays in every kind of field when a rule refuses', () => {
    expect(all(html, 'input')[0]?.attributes.value).toBe('Урок «вдвоём»')
    expect(all(html, 'input').find(({ attributes }) => attributes.type === 'time')?.attributes.value).toBe('14:00')
    expect(ticked.map(({ attributes: { name, value } }) => [name, value])).toEqual([
      ['mode', 'b'],
      ['audience', 'a'],
      ['score', '0'],
    ])
    expect(all(html, 'option').find(({ attributes }) => 'selected' in attributes)?.text).toBe('Дистанционно')
  })

  test('and the refusal stands at the top, with no field to blame', () => {
    expect(html).toContain('Площадка занята')
    expect(all(html, 'a')).toEqual([])
    expect(all(html, 'input').filter(({ attributes }) => 'aria-invalid' in attributes)).toEqual([])
  })
})
