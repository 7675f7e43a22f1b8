import { placed } from '~/domain/print/drawing'
import { ascent, type Block, type SetText, setter } from '~/domain/print/fit'
import type { Paper, Style } from '~/domain/print/paper.server'
import type { Typefaces } from '~/domain/print/typefaces.server'
import { field, grey, type Look, nameRule } from './look.server'
import type { DocumentSnapshot } from './model'

const width = field.right - field.left
const centre = (field.left + field.right) / 2

type Text = Block & Pick<Style, 'face' | 'colour'>

/** One thing in the column, texts under one tag or a drawing. `stretch` is its share of the space left over, above it. */
type Item = { stretch?: number } & (
  | { tag: 'P' | 'H1'; texts: Text[] }
  | { height: number; gap: number; draw: (paper: Paper, top: number, scale: number) => void }
)

/** An item at a scale of the page. */
interface SetItem {
  stretch: number
  height: number
  draw: (paper: Paper, top: number) => void
}

/** The column from the issuer to the basis, measured once; at a scale it knows its height and can be drawn. */
export function setFlow(snapshot: DocumentSnapshot, look: Look, typefaces: Typefaces) {
  const items = itemsOf(snapshot, look).map((item) => ('texts' in item ? textItem(item, typefaces) : drawing(item)))
  return (scale: number) => {
    const set = items.map((item) => item(scale))
    const height = set.reduce((sum, item) => sum + item.height, 0)
    const stretch = set.reduce((sum, item) => sum + item.stretch, 1)
    /** Draws the column with the space left over shared out among its gaps. */
    const draw = (paper: Paper, spare: number) => {
      let y = field.top
      for (const item of set) {
        y += (item.stretch / stretch) * spare
        item.draw(paper, y)
        y += item.height
      }
    }
    return { height, draw }
  }
}

const drawing =
  ({ height, gap, draw, stretch = 0 }: Extract<Item, { draw: unknown }>) =>
  (scale: number): SetItem => ({
    stretch,
    height: (gap + height) * scale,
    draw: (paper, top) => paper.artifact(() => draw(paper, top + gap * scale, scale)),
  })

function textItem({ texts, tag, stretch = 0 }: Extract<Item, { texts: unknown }>, typefaces: Typefaces) {
  const setters = texts.map((text) => ({
    text,
    at: setter(text, width, (part) => typefaces.get(text.face).width(part)),
  }))
  return (scale: number): SetItem => {
    const set = setters.map(({ text, at }) => ({ text, set: at(scale), gap: text.gap * scale }))
    const draw = (paper: Paper, top: number) => {
      let y = top
      for (const one of set) {
        drawCentred(paper, one.text, one.set, y + one.gap)
        y += one.gap + one.set.height
      }
    }
    return {
      stretch,
      height: set.reduce((sum, one) => sum + one.gap + one.set.height, 0),
      draw: (paper, top) => paper.tag(tag, () => draw(paper, top)),
    }
  }
}

function drawCentred(paper: Paper, text: Text, { lines, size, lineHeight }: SetText, top: number): void {
  const tracking = ((text.tracking ?? 0) * size) / text.size
  const style = { face: text.face, colour: text.colour, size, tracking }
  lines.forEach((line, index) => {
    const x = centre - (line.width * size - tracking) / 2
    paper.line(line.text, x, top + ascent * size + index * lineHeight, style)
  })
}

function itemsOf(snapshot: DocumentSnapshot, look: Look): Item[] {
  const { issuer, recipient } = snapshot
  const [first, later] = [0.6, 0.1]
  return [
    ...paragraph(issuer.municipality, { size: 12, gap: 0, colour: look.heading, lines: { most: 2, least: 10 } }),
    ...paragraph(issuer.name, { size: 12, gap: 3, colour: grey, lines: { most: 3, least: 9.5 } }),
    {
      height: look.emblem.height,
      gap: 12,
      stretch: 1,
      draw: (paper, top, scale) => paper.place(look.emblem, centre - (look.emblem.width * scale) / 2, top, scale),
    },
    { tag: 'H1', texts: titles(snapshot, look), stretch: 0.5 },
    ...paragraph(snapshot.distinction, { face: 'bold', size: 17, gap: 7, colour: look.rank }),
    ...paragraph(snapshot.numberLine, { size: 11, gap: 8, colour: grey }),
    ...snapshot.lead.flatMap((line, index) =>
      index === 0 ? paragraph(line, { size: 15, gap: 14 }, 1) : paragraph(line, { size: 15, gap: 8 }, later),
    ),
    ...paragraph(recipient.name, { face: 'bold', size: 27, gap: 12, lines: { most: 1, least: 20 } }, 0.5),
    {
      height: 6,
      gap: 9,
      draw: (paper, top, scale) => paper.draw(placed(nameRule(look.rule), centre, top + 3, 0, scale)),
    },
    ...paragraph(recipient.post, { face: 'italic', size: 13, gap: 9, lines: { most: 2, least: 10.5 } }, 0.2),
    ...paragraph(recipient.organization, { face: 'italic', size: 13, gap: 3, lines: { most: 2, least: 10.5 } }),
    ...snapshot.body.flatMap((text, index) =>
      index === 0 ? paragraph(text, { size: 14, gap: 14 }, first) : paragraph(text, { size: 14, gap: 7 }, later),
    ),
    ...paragraph(snapshot.basis, { size: 11, gap: 13, colour: grey }, 0.5),
  ]
}

type Setting = Partial<Text> & { size: number; gap: number }

const setting = (text: string, block: Setting): Text => ({
  face: 'regular',
  leading: 1.28,
  balanced: true,
  ...block,
  text,
})

const paragraph = (text: string | null, block: Setting, stretch = 0): Item[] =>
  text ? [{ tag: 'P', texts: [setting(text, block)], stretch }] : []

/** Air between capitals, in sizes. With a tenth or more, readers of the text take each letter for a word. */
const airy = 0.07

/** The kind and the rank are one heading; the space keeps them two words. */
function titles({ heading, rank }: DocumentSnapshot, look: Look): Text[] {
  const kind: Setting = {
    face: 'bold',
    size: look.headingSize,
    gap: 12,
    tracking: airy * look.headingSize,
    lines: { most: 1, least: 24 },
  }
  const below: Setting = { face: 'bold', size: 21, gap: 5, tracking: airy * 21, lines: { most: 1, least: 14 } }
  return [
    setting(rank ? `${heading} ` : heading, { ...kind, colour: look.heading }),
    ...(rank ? [setting(rank, { ...below, colour: look.rank })] : []),
  ]
}
