import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ScorePad } from '~/ui/kit/score-pad'
import { scoreValues } from '~/ui/kit/score-values'
import { all, render } from './markup'

const radios = (html: string) => all(html, 'input').filter(({ attributes }) => attributes.type === 'radio')

describe('scoreValues', () => {
  test.each([
    ['3', '1', ['0', '1', '2', '3']],
    ['2', '0.5', ['0', '0.5', '1', '1.5', '2']],
    ['0.3', '0.1', ['0', '0.1', '0.2', '0.3']],
    ['1', '0.25', ['0', '0.25', '0.5', '0.75', '1']],
    ['2.5', '1', ['0', '1', '2', '2.5']],
    ['10', '5', ['0', '5', '10']],
  ])('0 to %s by %s', (max, step, values) => {
    expect(scoreValues(max, step)).toEqual(values)
  })

  test('are whole multiples of the step, each once, up to the maximum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 400 }), (count, hundredths) => {
        const decimal = (n: number) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`
        const values = scoreValues(decimal(count * hundredths), decimal(hundredths))
        expect(values.map((value) => Math.round(Number(value) * 100))).toEqual(
          Array.from({ length: count + 1 }, (_, index) => index * hundredths),
        )
        for (const value of values) expect(value).toMatch(/^(0|[1-9]\d*)(\.\d*[1-9])?$/)
      }),
    )
  })

  test('a step of nothing is refused, not looped over', () => {
    expect(() => scoreValues('5', '0')).toThrow(RangeError)
  })
})

describe('the pad', () => {
  const half = (locale: 'ru' | 'en') =>
    render(<ScorePad field={{ name: 'c1' }} label="Речь" max="1.5" step="0.5" />, locale)

  test('shows a comma in Russian and a dot in English, and sends a dot', () => {
    expect(all(half('ru'), 'label').map(({ text }) => text)).toEqual(['—', '0', '0,5', '1', '1,5'])
    expect(all(half('en'), 'label').map(({ text }) => text)).toEqual(['—', '0', '0.5', '1', '1.5'])
    expect(radios(half('ru')).map(({ attributes }) => attributes.value)).toEqual(['', '0', '0.5', '1', '1.5'])
    expect(radios(half('ru')).at(-1)?.attributes['aria-label']).toBe('1,5 из 1,5')
  })

  test.each([
    [undefined, ''],
    ['', ''],
    ['0', '0'],
    ['0.5', '0.5'],
    ['1.50', '1.5'],
    ['1.00', '1'],
  ])('a score of %j leaves %j chosen: blank is not zero', (initialValue, chosen) => {
    const html = render(<ScorePad field={{ name: 'c1', initialValue }} label="Речь" max="1.5" step="0.5" />)
    const checked = radios(html).filter(({ attributes }) => 'checked' in attributes)
    expect(checked.map(({ attributes }) => attributes.value)).toEqual([chosen])
  })

  test('a hundred scores are typed, with what was given before', () => {
    const html = render(<ScorePad field={{ name: 'c1', initialValue: '87.5' }} label="Тест" max="100" step="0.5" />)
    expect(radios(html)).toEqual([])
    expect(all(html, 'input')[0]?.attributes).toMatchObject({ type: 'text', inputMode: 'decimal', value: '87,5' })
  })
})
