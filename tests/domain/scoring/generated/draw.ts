import fc from 'fast-check'

const evenly = (min: number, max: number) => fc.noBias(fc.integer({ min, max }))

/** Draws one value after another, so that what is drawn may depend on what was drawn before. */
export class Draw {
  constructor(private readonly generate: fc.GeneratorValue) {}

  int(min: number, max: number): number {
    return this.generate(evenly, min, max)
  }

  chance(percent: number): boolean {
    return this.int(1, 100) <= percent
  }

  of<Value>(...choices: Value[]): Value {
    return choices[this.int(0, choices.length - 1)]!
  }

  list<Value>(min: number, max: number, make: (index: number) => Value): Value[] {
    return Array.from({ length: this.int(min, max) }, (_, index) => make(index))
  }

  some<Value>(percent: number, values: Value[]): Value[] {
    return values.filter(() => this.chance(percent))
  }

  shuffled<Value>(values: Value[]): Value[] {
    const rest = [...values]
    return values.map(() => rest.splice(this.int(0, rest.length - 1), 1)[0]!)
  }
}

/** Runs a property over drawn things; fast-check shrinks them by the draws. */
export const forDrawn = (runs: number, check: (draw: Draw) => void) =>
  fc.assert(
    fc.property(fc.gen(), (generate) => check(new Draw(generate))),
    { numRuns: runs },
  )
