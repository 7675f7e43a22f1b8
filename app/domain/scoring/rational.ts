/** A number as the contest file writes it: a JSON number, or decimal digits in a string. */
export type Decimal = number | string

/** A result number: the reduced fraction (`"247/3"`, `"45"`) and two decimals, half up (`"82.33"`). */
export interface Amount {
  exact: string
  shown: string
}

/** Sign, whole digits, fraction digits and exponent of a decimal number. */
const written = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/

/** An exact fraction. Nothing is rounded before it is shown (INV-24). Immutable, always reduced, the denominator positive. */
export class Rational {
  static readonly zero = new Rational(0n, 1n)
  static readonly one = new Rational(1n, 1n)
  static readonly hundred = new Rational(100n, 1n)

  private constructor(
    private readonly numerator: bigint,
    private readonly denominator: bigint,
  ) {}

  private static reduced(numerator: bigint, denominator: bigint): Rational {
    if (denominator === 0n) throw new RangeError('division by zero')
    const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n)
    return new Rational(numerator / divisor, denominator / divisor)
  }

  static of(numerator: number | bigint, denominator: number | bigint = 1n): Rational {
    return Rational.reduced(BigInt(numerator), BigInt(denominator))
  }

  /** The exact value of the digits as written; undefined where they are no decimal number. An exponent is for JSON numbers. */
  static read(decimal: Decimal): Rational | undefined {
    if (Number.isSafeInteger(decimal)) return new Rational(BigInt(decimal), 1n)
    const [, sign, whole = '', fraction = '', exponent] = written.exec(String(decimal)) ?? []
    if (sign === undefined || (exponent !== undefined && typeof decimal === 'string')) return undefined
    const digits = BigInt(sign + whole + fraction)
    const scale = Number(exponent ?? 0) - fraction.length
    return scale < 0 ? Rational.reduced(digits, 10n ** BigInt(-scale)) : new Rational(digits * 10n ** BigInt(scale), 1n)
  }

  /** As `read`, for a value that the file's check has let through. Throws RangeError where it is no decimal number. */
  static from(decimal: Decimal): Rational {
    const value = Rational.read(decimal)
    if (!value) throw new RangeError(`not a decimal number: ${decimal}`)
    return value
  }

  plus(other: Rational): Rational {
    if (this.denominator === 1n && other.denominator === 1n) return new Rational(this.numerator + other.numerator, 1n)
    return Rational.reduced(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    )
  }

  minus(other: Rational): Rational {
    return this.plus(new Rational(-other.numerator, other.denominator))
  }

  times(other: Rational): Rational {
    if (other === Rational.one) return this
    return Rational.reduced(this.numerator * other.numerator, this.denominator * other.denominator)
  }

  /** Throws RangeError where `other` is zero. */
  over(other: Rational): Rational {
    return Rational.reduced(this.numerator * other.denominator, this.denominator * other.numerator)
  }

  /** Below zero, zero or above it, as this is less than, equal to or more than `other`. */
  compare(other: Rational): number {
    const left = this.numerator * other.denominator
    const right = other.numerator * this.denominator
    return left < right ? -1 : left > right ? 1 : 0
  }

  get isWhole(): boolean {
    return this.denominator === 1n
  }

  /** The greatest whole number not above this one. */
  get floor(): bigint {
    const quotient = this.numerator / this.denominator
    return this.numerator < 0n && !this.isWhole ? quotient - 1n : quotient
  }

  get amount(): Amount {
    return { exact: this.exact, shown: this.shown }
  }

  get exact(): string {
    return this.isWhole ? `${this.numerator}` : `${this.numerator}/${this.denominator}`
  }

  /** Two decimals, a half rounded up, towards the greater number also below zero. */
  get shown(): string {
    const hundredths = this.times(Rational.hundred).plus(half).floor
    const digits = `${hundredths < 0n ? -hundredths : hundredths}`.padStart(3, '0')
    return `${hundredths < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
  }
}

export const half = Rational.of(1, 2)

export const sum = (values: Iterable<Rational>): Rational => {
  let total = Rational.zero
  for (const value of values) total = total.plus(value)
  return total
}

/** The arithmetic mean. Throws RangeError where there are no values. */
export const mean = (values: Rational[]): Rational => sum(values).over(Rational.of(values.length))

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a < 0n ? -a : a
}
