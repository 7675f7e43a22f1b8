/**
 * Every score from 0 to `max` by `step`, as exact decimals with a dot: scoreValues('2', '0.5') is 0, 0.5, 1, 1.5, 2.
 * Counts in whole steps, so that no value carries a binary remainder. A `max` off the grid of steps ends the list.
 */
export function scoreValues(max: string, step: string): string[] {
  const places = Math.max(decimalsOf(max), decimalsOf(step))
  const top = scaled(max, places)
  const stride = scaled(step, places)
  if (stride <= 0 || top < 0) throw new RangeError(`no scores from 0 to ${max} by ${step}`)
  const values: string[] = []
  for (let at = 0; at < top; at += stride) values.push(unscaled(at, places))
  return [...values, unscaled(top, places)]
}

/** The same number without idle zeros, as a database that keeps «2.50» and a list that has «2.5» must agree. */
export const shortest = (number: string) => (number.includes('.') ? number.replace(/\.?0+$/, '') : number)

const decimalsOf = (number: string) => number.split('.')[1]?.length ?? 0

function scaled(number: string, places: number): number {
  const [whole = '0', fraction = ''] = number.split('.')
  return Number(whole + fraction.padEnd(places, '0'))
}

function unscaled(number: number, places: number): string {
  if (places === 0) return String(number)
  const digits = String(number).padStart(places + 1, '0')
  return shortest(`${digits.slice(0, -places)}.${digits.slice(-places)}`)
}
