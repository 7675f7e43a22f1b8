/** Not reduced until it is printed. */
export type Fraction = [over: bigint, under: bigint]

export function fraction(written: number | string): Fraction {
  const [whole = '', digits = ''] = String(written).split('.')
  return [BigInt(whole + digits), 10n ** BigInt(digits.length)]
}
export const whole = (n: number): Fraction => [BigInt(n), 1n]
export const add = (a: Fraction, b: Fraction): Fraction => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]]
export const times = (a: Fraction, b: Fraction): Fraction => [a[0] * b[0], a[1] * b[1]]
export const divide = (a: Fraction, b: Fraction): Fraction => [a[0] * b[1], a[1] * b[0]]
export const minus = (a: Fraction, b: Fraction): Fraction => add(a, [-b[0], b[1]])
export const isLess = (a: Fraction, b: Fraction) => a[0] * b[1] < b[0] * a[1]
export const isSame = (a: Fraction, b: Fraction) => a[0] * b[1] === b[0] * a[1]
export const average = (all: Fraction[]) => divide(all.reduce(add, whole(0)), whole(all.length))

export function exact([over, under]: Fraction): string {
  let [a, b] = [over, under]
  while (b !== 0n) [a, b] = [b, a % b]
  return under / a === 1n ? `${over / a}` : `${over / a}/${under / a}`
}

export function shown([over, under]: Fraction): string {
  const hundredths = String((over * 200n + under) / (under * 2n)).padStart(3, '0')
  return hundredths.replace(/(..)$/, '.$1')
}
