import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Line, Words } from '~/domain/print/lines'

/** Every letter one em wide, so that widths can be counted. */
const measure = (text: string) => [...text].length
const broken = (text: string, width: number) => new Words(text, measure).break(width).map((line) => line.text)
const balanced = (text: string, width: number) => new Words(text, measure).balance(width).map((line) => line.text)

describe('breaking lines', () => {
  it('at spaces, which stay at the end of the line', () => {
    expect(broken('один два три', 8)).toEqual(['один два ', 'три'])
  })

  it('at hyphens of long words only', () => {
    expect(broken('Петрова-Водкина', 10)).toEqual(['Петрова-', 'Водкина'])
    expect(broken('кое-кто 57-од', 7)).toEqual(['кое-кто ', '57-од'])
  })

  it('never at a no-break space while the words fit a line', () => {
    expect(broken('школа № 5', 8)).toEqual(['школа № ', '5'])
    expect(broken('школа №\u00a05', 8)).toEqual(['школа ', '№\u00a05'])
  })

  it('inside a word wider than the line, first at its no-break spaces', () => {
    expect(broken('абвгдежз', 3)).toEqual(['абв', 'где', 'жз'])
    expect(broken('абв\u00a0где', 4)).toEqual(['абв\u00a0', 'где'])
  })

  it('into lines of about one length when balanced', () => {
    expect(broken('раз два три четыре', 15)).toEqual(['раз два три ', 'четыре'])
    expect(balanced('раз два три четыре', 15)).toEqual(['раз два ', 'три четыре'])
  })

  const texts = fc.string({ unit: fc.constantFrom('а', 'б', '-', ' ', '\u00a0', '№'), maxLength: 200 })
  const loses = (text: string, lines: Line[]) => lines.map((line) => line.text).join('') !== text.replace(/^ +/, '')

  it('loses nothing and keeps within the width, whatever the text', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, width) => {
        const words = new Words(text, measure)
        for (const lines of [words.break(width), words.balance(width)]) {
          if (loses(text, lines)) return false
          if (lines.some((line) => line.width > width || measure(line.text.replace(/[ \u00a0]+$/, '')) > width))
            return false
        }
        return words.balance(width).length === words.break(width).length
      }),
    )
  })
})
