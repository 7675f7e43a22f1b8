import { describe, expect, it } from 'vitest'
import { type Decimal, mean, Rational, sum } from '~/domain/scoring/rational'

const of = Rational.of

describe('reading a decimal', () => {
  it.each<[Decimal, string]>([
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [0.1, '1/10'],
    [2.5, '5/2'],
    [1e21, '1000000000000000000000'],
    [1e-7, '1/10000000'],
    [1.5e-7, '3/20000000'],
    ['2.50', '5/2'],
    ['-0.25', '-1/4'],
    ['007', '7'],
    ['0.30000000000000000000000000001', '30000000000000000000000000001/100000000000000000000000000000'],
  ])('%s is %s', (written, exact) => {
    expect(Rational.read(written)?.exact).toBe(exact)
  })

  it.each(['', '.5', '5.', '+1', '1e3', '1 000', '2,5', ' 1', '٣', 'NaN', Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %j',
    (written) => {
      expect(Rational.read(written)).toBeUndefined()
      expect(() => Rational.from(written)).toThrow(RangeError)
    },
  )
})

describe('arithmetic', () => {
  it('is exact and reduced', () => {
    expect(of(1, 3).plus(of(1, 6)).exact).toBe('1/2')
    expect(of(1, 3).minus(of(1, 2)).exact).toBe('-1/6')
    expect(of(2, 3).times(of(9, 4)).exact).toBe('3/2')
    expect(of(2, 3).over(of(-4, 9)).exact).toBe('-3/2')
    expect(sum([of(1, 10), of(2, 10)]).exact).toBe('3/10')
    expect(sum([]).exact).toBe('0')
    expect(mean([of(41), of(41), of(42)]).exact).toBe('124/3')
  })

  it('refuses to divide by zero', () => {
    expect(() => Rational.one.over(Rational.zero)).toThrow(RangeError)
    expect(() => mean([])).toThrow(RangeError)
  })

  it('compares without rounding', () => {
    expect(of(1, 3).compare(of(333333333333, 1000000000000))).toBe(1)
    expect(of(-1, 2).compare(of(-1, 3))).toBe(-1)
    expect(of(2, 4).compare(of(1, 2))).toBe(0)
  })

  it.each([
    [of(7, 2), 3n],
    [of(-7, 2), -4n],
    [of(-4, 2), -2n],
    [of(0), 0n],
  ])('the floor of $exact is %s', (value, floor) => {
    expect(value.floor).toBe(floor)
  })
})

describe('two decimals, half up', () => {
  it.each([
    [of(45), '45.00'],
    [of(124, 3), '41.33'],
    [of(2, 3), '0.67'],
    [of(1, 200), '0.01'],
    [of(4999, 1000000), '0.00'],
    [of(119, 8), '14.88'],
    [of(9995, 1000), '10.00'],
    [of(-1, 200), '0.00'],
    [of(-3, 200), '-0.01'],
    [of(-1, 100), '-0.01'],
    [of(-41, 3), '-13.67'],
    [of(1000000), '1000000.00'],
  ])('$exact is shown as %s', (value, shown) => {
    expect(value.amount).toEqual({ exact: value.exact, shown })
  })
})
