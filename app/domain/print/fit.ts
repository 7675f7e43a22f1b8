import { type Line, type Measure, Words } from './lines'

/** A text to be set into a column, with what may give way when it is long. */
export interface Block {
  text: string
  size: number
  /** Line height in sizes. */
  leading: number
  /** Space above, in points. */
  gap: number
  /** The size is taken down by steps to need no more lines than this; at `least` and below the text takes more lines. */
  lines?: { most: number; least: number }
  /** Points after each letter. */
  tracking?: number
  /** Broken into lines of about one length. */
  balanced?: boolean
}

export interface SetText {
  size: number
  lines: Line[]
  lineHeight: number
  /** From the top of the first line to the bottom of the last. */
  height: number
}

const steps = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52]

/**
 * Measures a text once and gives the function that sets it into a column `width` points wide at a scale of the page.
 * Nothing of the text is ever left out: what does not fit the wished lines takes more of them.
 */
export function setter(block: Block, width: number, measure: Measure): (scale: number) => SetText {
  const { size: whole, lines: wish, leading } = block
  const tracking = (block.tracking ?? 0) / whole
  const words = new Words(block.text, tracking ? (text) => measure(text) + tracking * [...text].length : measure)
  const sizes = wish ? steps.map((step) => whole * step).filter((size) => size >= wish.least) : [whole]
  const count = (size: number) => words.break(width / size).length
  return (scale) => {
    const fewest = wish ? Math.max(wish.most, count((sizes.at(-1) ?? whole) * scale)) : Number.POSITIVE_INFINITY
    const size = scale * (sizes.find((one) => count(one * scale) <= fewest) ?? whole)
    const lines = block.balanced ? words.balance(width / size) : words.break(width / size)
    const lineHeight = size * leading
    return { size, lines, lineHeight, height: size + (lines.length - 1) * lineHeight }
  }
}

/** Baseline of the first line below the top of a set text, in sizes. */
export const ascent = 0.78

/** Scales of a page, from whole to less than half: the first at which everything fits is taken. */
export const pageScales = Array.from({ length: 20 }, (_, step) => 0.96 ** step)
