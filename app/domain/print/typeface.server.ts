import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { Font } from 'fontkit'

interface Glyph {
  /** The glyph's number in the embedded subset, four hexadecimal digits. */
  code: string
  /** In thousandths of an em. */
  advance: number
}

/**
 * A face with its alphabet, ready to be put into any number of documents: subset and deflated once, so that a document
 * costs only its text. The bytes depend on the font and on the alphabet alone.
 */
export class Typeface {
  private readonly glyphs = new Map<string, Glyph>()
  /** Kerning of pairs met so far, in thousandths of an em. */
  private readonly kerning = new Map<string, Map<string, number>>()
  private readonly scale: number
  private readonly file: { deflated: Buffer; length: number }
  private readonly toUnicode: Buffer
  private readonly widths: number[] = []
  private readonly subsetName: string

  constructor(
    private readonly font: Font,
    alphabet: string,
    private readonly look: { serif: boolean; stem: number },
  ) {
    this.scale = 1000 / font.unitsPerEm
    const subset = font.createSubset()
    const meanings: string[] = []
    this.widths[0] = Math.round(font.getGlyph(0).advanceWidth * this.scale)
    for (const letter of alphabet) {
      const glyph = font.glyphForCodePoint(letter.codePointAt(0) ?? 0)
      if (glyph.id === 0) continue
      const id = Number(subset.includeGlyph(glyph)) // its type says boolean
      const advance = glyph.advanceWidth * this.scale
      this.glyphs.set(letter, { code: hex(id), advance })
      this.widths[id] = advance
      meanings[id] ??= letter
    }
    const bytes = Buffer.from(subset.encode())
    this.file = { deflated: deflateSync(bytes), length: bytes.length }
    this.toUnicode = deflateSync(unicodeMap(meanings))
    this.subsetName = `${tagOf(bytes)}+${font.postscriptName}`
  }

  /** Height of capitals and depth of descenders, in ems. */
  get capHeight(): number {
    return (this.font.capHeight * this.scale) / 1000
  }

  has(letter: string): boolean {
    return this.glyphs.has(letter)
  }

  /** Width in ems, kerned. */
  width(text: string): number {
    let width = 0
    let before = ''
    for (const letter of text) {
      width += this.glyph(letter).advance + (before ? this.kern(before, letter) : 0)
      before = letter
    }
    return width / 1000
  }

  /** The text as the operand of TJ: glyph numbers with the kerning between them. */
  encode(text: string): string {
    let run = ''
    let shown = ''
    let before = ''
    for (const letter of text) {
      const kern = before ? this.kern(before, letter) : 0
      if (kern !== 0) {
        shown += `<${run}>${-kern} `
        run = ''
      }
      run += this.glyph(letter).code
      before = letter
    }
    return `[${shown}<${run}>]`
  }

  /** Writes the face into a document and gives the reference for its pages. */
  embed(pdf: PDFKit.PDFDocument): PDFKit.PDFKitReference {
    const { font, scale } = this
    const { minX, minY, maxX, maxY } = font.bbox
    const file = write(pdf, { Length1: this.file.length, Filter: 'FlateDecode' }, this.file.deflated)
    const descriptor = write(pdf, {
      Type: 'FontDescriptor',
      FontName: this.subsetName,
      Flags: 4 | (this.look.serif ? 2 : 0) | (font.italicAngle ? 64 : 0),
      FontBBox: [minX, minY, maxX, maxY].map((edge) => edge * scale),
      ItalicAngle: font.italicAngle,
      Ascent: font.ascent * scale,
      Descent: font.descent * scale,
      CapHeight: font.capHeight * scale,
      XHeight: font.xHeight * scale,
      StemV: this.look.stem,
      FontFile2: file,
    })
    const descendant = write(pdf, {
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: this.subsetName,
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      CIDToGIDMap: 'Identity',
      W: [0, this.widths],
    })
    return write(pdf, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: this.subsetName,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: write(pdf, { Filter: 'FlateDecode' }, this.toUnicode),
    })
  }

  private glyph(letter: string): Glyph {
    const glyph = this.glyphs.get(letter)
    if (!glyph) throw new RangeError(`no letter ${JSON.stringify(letter)} in ${this.subsetName}`)
    return glyph
  }

  private kern(left: string, right: string): number {
    const after = this.kerning.get(left) ?? new Map<string, number>()
    let kern = after.get(right)
    if (kern === undefined) {
      const { positions, glyphs } = this.font.layout(left + right, { liga: false })
      const [first] = positions
      const apart = glyphs.length === 2 && first && glyphs[0]
      kern = apart ? Math.round((first.xAdvance - apart.advanceWidth) * this.scale) : 0
      this.kerning.set(left, after.set(right, kern))
    }
    return kern
  }
}

const hex = (id: number): string => id.toString(16).padStart(4, '0')

function write(pdf: PDFKit.PDFDocument, dictionary: object, bytes?: Buffer): PDFKit.PDFKitReference {
  const reference = pdf.ref(dictionary)
  reference.end(bytes)
  return reference
}

/** Six capitals that tell one subset of a font from another. */
const tagOf = (bytes: Buffer): string =>
  [...createHash('sha256').update(bytes).digest().subarray(0, 6)]
    .map((byte) => String.fromCharCode(65 + (byte % 26)))
    .join('')

/** The map from glyphs back to text, without which nothing could be copied, searched or read aloud. */
function unicodeMap(meanings: string[]): string {
  const lines = meanings.flatMap((letter, id) => [`<${hex(id)}> <${utf16(letter)}>`])
  const chunks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) =>
    lines.slice(index * 100, (index + 1) * 100),
  )
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${chunks.map((chunk) => `${chunk.length} beginbfchar\n${chunk.join('\n')}\nendbfchar`).join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

const utf16 = (letter: string): string =>
  Array.from({ length: letter.length }, (_, index) => hex(letter.charCodeAt(index))).join('')
