import { type Decimal, Rational } from '../rational'

/** Far beyond any score, and still quick to reckon with. */
const greatestExponent = 9999

/** A double holds any fifteen digits; more, or an exponent, need a closer look. */
const perhapsInexact = /[\d.]{16}|\de/i

const literal = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i

/**
 * The value of a JSON text with its numbers exact: one that a double cannot hold comes as a decimal string, and one with an
 * exponent beyond ±9999 as NaN, which no check lets through. Throws SyntaxError, or RangeError where it is nested too deep.
 */
export function parseJson(text: string): unknown {
  if (!perhapsInexact.test(text)) return JSON.parse(text)
  return JSON.parse(text, (_key, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && context?.source !== undefined ? exactly(value, context.source) : value,
  )
}

function exactly(value: number, source: string): Decimal {
  if (String(value) === source) return value
  const digits = withoutExponent(source)
  if (digits === undefined) return Number.NaN
  const written = Rational.from(digits)
  return Rational.read(value)?.compare(written) === 0 ? value : digits
}

function withoutExponent(source: string): string | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = literal.exec(source) ?? []
  if (Math.abs(Number(exponent)) > greatestExponent) return undefined
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  if (point >= digits.length) return sign + digits.padEnd(point, '0')
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}
