import { ascent, setter } from './fit'
import type { Paper, Style } from './paper.server'

export interface Margins {
  left: number
  right: number
  top: number
  bottom: number
}

export interface TextStyle extends Style {
  /** Space above, in points. */
  gap?: number
  align?: 'left' | 'centre' | 'right'
  indent?: number
}

const leading = 1.3

/** Text that runs down pages, black on white, and goes on overleaf by itself. */
export class Flowing {
  y: number

  constructor(
    readonly paper: Paper,
    readonly margins: Margins,
  ) {
    this.y = margins.top
  }

  get left(): number {
    return this.margins.left
  }

  get width(): number {
    return this.paper.width - this.margins.left - this.margins.right
  }

  get bottom(): number {
    return this.paper.height - this.margins.bottom
  }

  /** Whether so many points are still free on the page. */
  fits(height: number): boolean {
    return this.y + height <= this.bottom
  }

  /** Begins a new page unless so many points are free on this one. Not within a tag. */
  need(height: number): void {
    if (!this.fits(height)) this.turnOver()
  }

  turnOver(): void {
    this.paper.addPage()
    this.y = this.margins.top
  }

  /** A text under a tag; its lines go on overleaf within it. */
  text(tag: string, text: string, style: TextStyle): void {
    this.y += style.gap ?? 0
    this.need(style.size * leading)
    this.paper.tag(tag, () => this.lines(text, style))
  }

  /** A heading that does not stay behind at the foot of a page. */
  heading(tag: string, text: string, style: TextStyle): void {
    this.need((style.gap ?? 0) + style.size * leading * 3)
    this.text(tag, text, style)
  }

  /** A numbered list, tagged as one. */
  list(items: string[], style: TextStyle): void {
    const indent = 20
    this.paper.group('L', () => {
      items.forEach((item, index) => {
        this.y += style.gap ?? 0
        this.need(style.size * leading)
        this.paper.group('LI', () => {
          this.paper.tag('Lbl', () => {
            this.paper.line(`${index + 1}. `, this.left, this.y + ascent * style.size, style)
          })
          this.paper.tag('LBody', () => this.lines(item, { ...style, indent }))
        })
      })
    })
  }

  private lines(text: string, style: TextStyle): void {
    const { face, size, align = 'left', indent = 0 } = style
    const column = this.width - indent
    const typeface = this.paper.typefaces.get(face)
    const { lines } = setter({ text, size, leading, gap: 0 }, column, (part) => typeface.width(part))(1)
    for (const line of lines) {
      if (!this.fits(size)) {
        this.paper.continueOnNewPage()
        this.y = this.margins.top
      }
      const spare = column - line.width * size
      const shift = { left: 0, centre: spare / 2, right: spare }[align]
      this.paper.line(line.text, this.left + indent + shift, this.y + ascent * size, style)
      this.y += size * leading
    }
  }
}
