import { circle, dotted, fill, ink, placed, rectangle, segment, stroke, white } from '~/domain/print/drawing'
import { ascent, type Block, type SetText, setter } from '~/domain/print/fit'
import type { Paper, Style } from '~/domain/print/paper.server'
import { qrPath } from '~/domain/print/qr'
import type { Typefaces } from '~/domain/print/typefaces.server'
import { field, grey } from './look.server'
import type { DocumentSnapshot } from './model'

const width = field.right - field.left
const sealSize = 88
const qrSize = 78
const middle = { left: field.left + sealSize + 16, width: width - sealSize - qrSize - 34 }

type Text = Block & Pick<Style, 'face' | 'colour'>

/**
 * Who signed, the place for the stamp, the date, and how to verify the document: QR low on the right, as ГОСТ Р 7.0.97
 * has it. Measured once; at a scale it knows its height and can be drawn.
 */
export function setFoot(snapshot: DocumentSnapshot, typefaces: Typefaces) {
  const { signatory, check } = snapshot
  const small = { size: 8.5, colour: grey }
  const prepare = (text: string, column: number, block: Partial<Text> & { size: number }) => {
    const whole: Text = { face: 'regular', leading: 1.25, gap: 0, text, ...block }
    const at = setter(whole, column, (part) => typefaces.get(whole.face).width(part))
    return (scale: number): Ready => ({ text: whole, set: at(scale) })
  }
  const post = prepare(signatory.post, width * 0.44, { size: 12, lines: { most: 3, least: 9.5 } })
  const name = prepare(signatory.name, width * 0.3, { size: 12, lines: { most: 1, least: 9 } })
  const seal = prepare(snapshot.seal, sealSize, { size: 10, colour: grey })
  const issued = prepare(snapshot.issuedLine, middle.width, { size: 11, gap: 2 })
  const caption = prepare(check.caption, middle.width, { ...small, gap: 9 })
  const oneLine = { most: 1, least: 6.5 }
  const url = prepare(check.url, middle.width, { ...small, gap: 1.5, lines: oneLine, balanced: true })
  const code = prepare(check.codeLine, middle.width, { ...small, gap: 1.5 })
  const note = snapshot.footnote ? prepare(snapshot.footnote, width, { size: 8, colour: grey, gap: 7 }) : null
  return (scale: number) =>
    footAt(scale, snapshot, {
      post: post(scale),
      name: name(scale),
      seal: seal(scale),
      issued: issued(scale),
      caption: caption(scale),
      url: url(scale),
      code: code(scale),
      note: note?.(scale) ?? null,
    })
}

type Parts = Record<'post' | 'name' | 'seal' | 'issued' | 'caption' | 'url' | 'code', Ready> & { note: Ready | null }

function footAt(scale: number, { check }: DocumentSnapshot, parts: Parts) {
  const { post, name, seal, issued, caption, url, code, note } = parts
  const checkTexts = [issued, caption, url, code]
  const signing = Math.max(post.set.height, name.set.height) + 10
  const checking = Math.max(sealSize, qrSize + 4, heightOf(checkTexts))
  const air = 14 * scale
  const height = air + signing + checking + (note ? heightOf([note]) : 0)

  const draw = (paper: Paper, top: number) => {
    const row = top + air + signing
    drawSigning(paper, post, name, row - 10)
    drawSeal(paper, seal, row)
    let y = row + (checking - heightOf(checkTexts)) / 2
    const stack = (one: Ready) => {
      drawLines(paper, one, middle.left, y + one.text.gap)
      y += heightOf([one])
    }
    paper.tag('P', () => stack(issued))
    const area = { x: middle.left, y, width: field.right - middle.left, height: row + checking - y }
    paper.link(area, check.url, check.label, () => {
      paper.tag('Span', () => [caption, url].forEach(stack))
      drawQr(paper, check, row + checking - qrSize)
    })
    paper.tag('P', () => stack(code))
    if (note) {
      const left = field.left + (width - widthOf(note)) / 2
      paper.tag('P', () => drawLines(paper, note, left, row + checking + note.text.gap))
    }
  }
  return { height, draw }
}

interface Ready {
  text: Text
  set: SetText
}

const heightOf = (texts: Ready[]): number => texts.reduce((sum, { text, set }) => sum + text.gap + set.height, 0)
const widthOf = ({ set }: Ready): number => Math.max(...set.lines.map((line) => line.width)) * set.size

function drawLines(paper: Paper, { text, set }: Ready, x: number, top: number): void {
  const style = { face: text.face, colour: text.colour, size: set.size }
  set.lines.forEach((line, index) => {
    paper.line(line.text, x, top + ascent * set.size + index * set.lineHeight, style)
  })
}

/** The post, a line for the signature and the name: they stand on the line with their last lines. */
function drawSigning(paper: Paper, post: Ready, name: Ready, line: number): void {
  const onLine = ({ set }: Ready) => line - set.height + (1 - ascent) * set.size
  const [from, to] = [field.left + width * 0.47, field.left + width * 0.68]
  paper.tag('P', () => drawLines(paper, post, field.left, onLine(post)))
  paper.artifact(() => paper.draw(stroke(segment(from, line, to, line), ink, 0.6)))
  paper.tag('P', () => drawLines(paper, name, field.left + width * 0.7, onLine(name)))
}

/** A dotted circle with «М. П.»: the real stamp is put by hand. */
function drawSeal(paper: Paper, seal: Ready, top: number): void {
  const radius = sealSize / 2
  const ring = dotted(circle(field.left + radius, top + radius, radius - 4), grey, 1, 3.2)
  paper.artifact(() => paper.draw(ring))
  paper.tag('P', () => drawLines(paper, seal, field.left + radius - widthOf(seal) / 2, top + radius - 5))
}

function drawQr(paper: Paper, check: DocumentSnapshot['check'], top: number): void {
  const { path, modules } = qrPath(check.url)
  const left = field.right - qrSize
  const ground = rectangle(-4, -4, modules + 8, modules + 8)
  const code = placed(`${fill(ground, white)} ${fill(path, ink)}`, left, top, 0, qrSize / modules)
  paper.tag('Figure', () => paper.draw(code), {
    alt: check.label,
    bbox: [left, top, field.right, top + qrSize],
  })
}
