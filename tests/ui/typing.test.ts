import { describe, expect, test } from 'vitest'
import { scoreValues } from '~/ui/kit/score-values'
import { spelled } from '~/ui/sheets/desk/typing'

const whole = scoreValues('10', '1')
const halves = scoreValues('3', '0.5')

describe('what is typed on a line', () => {
  test.each([
    ['9', '9'],
    ['1', '1'],
    ['10', '10'],
    ['9,', undefined],
    ['9,5', undefined],
    ['9.5', undefined],
    ['15', undefined],
    ['9,0', '9'],
  ])('of whole scores, %s means %j', (typed, meant) => {
    expect(spelled(whole, typed)).toBe(meant)
  })

  test.each([
    ['2', '2'],
    ['2,', null],
    ['2.', null],
    ['2,5', '2.5'],
    ['2,50', '2.5'],
    ['2,7', undefined],
    ['7', undefined],
    [',', undefined],
  ])('of halves, %s means %j', (typed, meant) => {
    expect(spelled(halves, typed)).toBe(meant)
  })
})
