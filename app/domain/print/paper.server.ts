import PDFDocument from 'pdfkit'
import { type Artwork, artworkForm } from './artwork.server'
import { type Colour, ink, numbers } from './drawing'
import type { Face, Typefaces } from './typefaces.server'

export interface About {
  title: string
  author: string
  subject: string
  /** BCP 47. */
  language: string
  /** The day the paper bears: the file says it was made then, so that its bytes depend on nothing else. */
  date: string
  layout?: 'portrait' | 'landscape'
}

export interface Style {
  face: Face
  size: number
  colour?: Colour
  /** Space added after each letter, in points. */
  tracking?: number
}

type StructureOptions = PDFKit.Mixins.StructureElementOptions & {
  scope?: 'Row' | 'Column'
  /** Left, top, right, bottom of a figure. */
  bbox?: [number, number, number, number]
}

/** pdfkit puts the title into the XML of its metadata as it is: «A & B» would break the file. */
class WellFormedDocument extends PDFDocument {
  override endMetadata(): void {
    const plain = this.info
    this.info = { ...plain, Title: xml(plain.Title), Author: xml(plain.Author), Subject: xml(plain.Subject) }
    super.endMetadata()
  }
}

const xml = (text = ''): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * A tagged A4 paper in PDF/A-2a: everything drawn stands either in a tag or in an artifact. Coordinates are points from
 * the upper left corner. Text is set by `Typeface`, so that what is measured is what is printed.
 */
export class Paper {
  readonly pdf: PDFKit.PDFDocument
  private readonly embedded = new Map<Face, PDFKit.PDFKitReference>()
  private readonly forms = new Map<Artwork, PDFKit.PDFKitReference>()
  private readonly open: PDFKit.PDFStructureElement[] = []

  constructor(
    about: About,
    readonly typefaces: Typefaces,
  ) {
    const { title, author, subject, language } = about
    const day = new Date(`${about.date}T00:00:00Z`)
    this.pdf = new WellFormedDocument({
      size: 'A4',
      layout: about.layout ?? 'portrait',
      margin: 0,
      font: null as unknown as string, // no built-in face: PDF/A embeds all
      pdfVersion: '1.7',
      subset: 'PDF/A-2a',
      tagged: true,
      lang: language,
      displayTitle: true,
      bufferPages: true,
      info: { Title: title, Author: author, Subject: subject, Creator: 'Duet', Producer: 'Duet', CreationDate: day },
    })
    const root = this.pdf.struct('Document')
    this.pdf.addStructure(root)
    this.open.push(root)
  }

  get width(): number {
    return this.pdf.page.width
  }

  get height(): number {
    return this.pdf.page.height
  }

  /** A tag that holds other tags. */
  group(tag: string, fill: () => void, options: StructureOptions = {}): void {
    const element = this.pdf.struct(tag, options)
    this.parent.add(element)
    this.open.push(element)
    fill()
    this.open.pop()
    element.end()
  }

  /** A tag around what is drawn. */
  tag(tag: string, draw: () => void, options: StructureOptions = {}): void {
    this.parent.add(this.pdf.struct(tag, options, draw))
  }

  /** Decoration, which a screen reader passes over. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type })
    draw()
    this.pdf.endMarkedContent()
  }

  /** A tagged link over an area, holding the tags that stand in it. */
  link(
    area: { x: number; y: number; width: number; height: number },
    url: string,
    label: string,
    fill: () => void,
  ): void {
    const element = this.pdf.struct('Link')
    this.parent.add(element)
    this.open.push(element)
    fill()
    this.open.pop()
    const options = { structParent: element, Contents: new String(label) as string }
    this.pdf.link(area.x, area.y, area.width, area.height, url, options)
    element.end()
  }

  /** Width of a text in points. */
  measure(text: string, { face, size, tracking = 0 }: Style): number {
    return this.typefaces.get(face).width(text) * size + tracking * text.length
  }

  /** Draws one line with its baseline at `y`; `turned` runs it upwards. */
  line(text: string, x: number, y: number, { face, size, colour = ink, tracking = 0 }: Style, turned = false): void {
    const name = this.faceOnPage(face)
    const matrix = turned ? [0, -1, -1, 0, x, y] : [1, 0, 0, -1, x, y]
    const shown = this.typefaces.get(face).encode(text)
    this.draw(
      `BT ${numbers(...colour)} rg /${name} ${numbers(size)} Tf ${numbers(tracking)} Tc ${numbers(...matrix)} Tm ${shown} TJ ET`,
    )
  }

  /** Draws content-stream operators, such as those of `drawing`. */
  draw(operators: string): void {
    this.pdf.addContent(`q ${operators} Q`)
  }

  /** Draws ready artwork with its upper left corner at `x`, `y`. */
  place(artwork: Artwork, x: number, y: number, scale = 1): void {
    let form = this.forms.get(artwork)
    if (!form) {
      form = artworkForm(this.pdf, artwork)
      this.forms.set(artwork, form)
    }
    const name = `A${[...this.forms.keys()].indexOf(artwork) + 1}`
    this.pdf.page.xobjects[name] = form
    this.draw(`${numbers(scale, 0, 0, scale, x, y)} cm /${name} Do`)
  }

  addPage(): void {
    this.pdf.addPage()
  }

  /** Goes on within the open tag on a new page. */
  continueOnNewPage(): void {
    this.pdf.continueOnNewPage()
  }

  /** Draws on every page at the end, when their number is known. */
  onEachPage(draw: (page: number, of: number) => void): void {
    const { count } = this.pdf.bufferedPageRange()
    for (let page = 0; page < count; page++) {
      this.pdf.switchToPage(page)
      this.artifact(() => draw(page + 1, count), 'Pagination')
    }
  }

  /** Ends the paper: nothing can be drawn on it any more. */
  finish(): Buffer {
    this.parent.end()
    this.pdf.end()
    const bytes: unknown = this.pdf.read()
    if (!Buffer.isBuffer(bytes)) throw new Error('the paper came out empty')
    return bytes
  }

  private get parent(): PDFKit.PDFStructureElement {
    const parent = this.open.at(-1)
    if (!parent) throw new Error('the paper is finished')
    return parent
  }

  private faceOnPage(face: Face): string {
    let reference = this.embedded.get(face)
    if (!reference) {
      reference = this.typefaces.get(face).embed(this.pdf)
      this.embedded.set(face, reference)
    }
    this.pdf.page.fonts[face] = reference
    return face
  }
}
