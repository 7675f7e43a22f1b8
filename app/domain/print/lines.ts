/** The width of a text in ems of its face. */
export type Measure = (text: string) => number

/** A line ends with the space at which it was broken, so that words stay apart in the extracted text. */
export interface Line {
  text: string
  /** In ems, without the space at the end. */
  width: number
}

interface Word {
  text: string
  width: number
  /** Width of the space after it. */
  space: number
}

/** A text measured once, to be broken at any width: at spaces, at hyphens of long words, and where a word is wider than a line, inside it. */
export class Words {
  private readonly words: Word[]

  constructor(
    text: string,
    private readonly measure: Measure,
  ) {
    this.words = (text.match(/[^ ]*?\p{L}{3}-(?=\p{L}{3})|[^ ]+ */gu) ?? []).map((word) => this.word(word))
  }

  /** Lines no wider than `width` ems. Nothing is lost. */
  break(width: number): Line[] {
    const lines: Line[] = []
    let line: Word = { text: '', width: 0, space: 0 }
    const end = () => {
      if (line.text) lines.push({ text: line.text, width: line.width })
      line = { text: '', width: 0, space: 0 }
    }
    for (const word of this.words) {
      for (const part of word.width > width ? this.split(word, width) : [word]) {
        if (line.text && line.width + line.space + part.width > width) end()
        line = { text: line.text + part.text, width: line.width + line.space + part.width, space: part.space }
      }
    }
    end()
    return lines
  }

  /** As `break`, with lines of about one length: the narrowest column that needs no more of them. */
  balance(width: number): Line[] {
    const fewest = this.break(width)
    if (fewest.length < 2) return fewest
    let [tooNarrow, enough, best] = [
      Math.min(width, Math.max(...this.words.map((word) => word.width))) * 0.999,
      width,
      fewest,
    ]
    for (let step = 0; step < 6; step++) {
      const middle = (tooNarrow + enough) / 2
      const lines = this.break(middle)
      if (lines.length > fewest.length) tooNarrow = middle
      else [enough, best] = [middle, lines]
    }
    return best
  }

  private word(text: string): Word {
    const bare = text.replace(/[ \u00a0]+$/, '')
    const width = this.measure(bare)
    return { text, width, space: bare === text ? 0 : this.measure(text) - width }
  }

  /** At no-break spaces, and where that is not enough, between any two letters. */
  private split(word: Word, width: number): Word[] {
    const parts: string[] = []
    for (const chunk of word.text.match(/[^\u00a0]+\u00a0*|\u00a0+/g) ?? []) {
      let part = ''
      for (const letter of chunk) {
        if (part && this.measure(part + letter.trimEnd()) > width) {
          parts.push(part)
          part = ''
        }
        part += letter
      }
      parts.push(part)
    }
    return parts.map((part) => this.word(part))
  }
}
