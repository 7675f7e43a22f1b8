import { type Artwork, artwork } from '~/domain/print/artwork.server'
import { type Colour, fill, hexColour, placed, rectangle, stroke } from '~/domain/print/drawing'
import {
  braid,
  braidedFrame,
  duetMark,
  outlinedLeaf,
  paintedLeaf,
  rosette,
  sprig,
  wreath,
} from '~/domain/print/ornaments'
import type { DocumentTemplate } from './model'

/** A4 upright, in points. */
const page = { width: 595.28, height: 841.89 }
/** Where text may stand: within the frame, with air. */
export const field = { left: 72, right: page.width - 72, top: 70, bottom: page.height - 60 }

const green = hexColour('#1f5c46')
const deepGreen = hexColour('#143f30')
const paleGreen = hexColour('#dce9e2')
const mistGreen = hexColour('#eef4f1')
const gold = hexColour('#b98a2f')
const darkGold = hexColour('#86610f')
const paleGold = hexColour('#f2e3bd')
const mistGold = hexColour('#faf4e4')
export const grey = hexColour('#55605a')

export interface Look {
  heading: Colour
  rank: Colour
  rule: Colour
  headingSize: number
  emblem: Artwork
  backdrop: Artwork
}

interface Palette {
  main: Colour
  second: Colour
  shared: Colour
  lace: Colour
}

const award: Palette = { main: gold, second: green, shared: paleGold, lace: mistGold }
const honour: Palette = { main: green, second: gold, shared: paleGold, lace: mistGreen }
const plain: Palette = { main: green, second: hexColour('#7fa594'), shared: paleGreen, lace: mistGreen }

/** The frame of a family: a braid of two lines between two rules, a lace behind the text. */
function backdrop({ main, second, shared, lace }: Palette, strong: boolean): Artwork {
  const rule = (inset: number, colour: Colour, width: number) =>
    stroke(rectangle(inset, inset, page.width - 2 * inset, page.height - 2 * inset), colour, width)
  return artwork(
    page.width,
    page.height,
    [
      placed(rosette(205, 12, 9, lace), page.width / 2, page.height * 0.47),
      strong ? rule(24, main, 1.6) : rule(24, main, 0.7),
      braidedFrame(page, 36, 4.2, { main, second, shared }),
      rule(48, second, 0.5),
      strong ? rule(50.5, main, 0.5) : '',
    ].join(' '),
  )
}

const wreathed = (size: number, leaves: string, mark: string): Artwork =>
  artwork(size * 1.4, size, placed(`${leaves} ${mark}`, size * 0.7, size * 0.47))

/** The mark between two lines, for papers that are no award. */
function divider(line: (length: number) => string, mark: string, height: number): Artwork {
  const width = 300
  const half = placed(line(104), 46, 0)
  return artwork(width, height, placed(`${half} q -1 0 0 1 0 0 cm ${half} Q ${mark}`, width / 2, height / 2))
}

const looks: Record<'winner' | 'prize' | 'laureate' | 'audience' | 'certificate' | 'gratitude', () => Look> = {
  winner: () => ({
    heading: deepGreen,
    rank: darkGold,
    rule: gold,
    headingSize: 50,
    emblem: wreathed(
      104,
      wreath(42, 9, paintedLeaf(hexColour('#d9b45c'), darkGold), darkGold),
      duetMark(34, green, gold, paleGold),
    ),
    backdrop: backdrop(award, true),
  }),
  prize: () => ({
    heading: deepGreen,
    rank: green,
    rule: gold,
    headingSize: 48,
    emblem: wreathed(
      94,
      wreath(38, 8, paintedLeaf(hexColour('#5f9079'), deepGreen), deepGreen),
      duetMark(30, green, gold, paleGold),
    ),
    backdrop: backdrop(honour, true),
  }),
  laureate: () => ({
    heading: green,
    rank: darkGold,
    rule: gold,
    headingSize: 46,
    emblem: wreathed(86, wreath(35, 7, outlinedLeaf(green), green), duetMark(28, green, gold, paleGold)),
    backdrop: backdrop(honour, false),
  }),
  audience: () => ({
    heading: deepGreen,
    rank: darkGold,
    rule: gold,
    headingSize: 46,
    emblem: wreathed(86, wreath(35, 7, outlinedLeaf(darkGold), darkGold), duetMark(28, gold, green, paleGold)),
    backdrop: backdrop(award, false),
  }),
  certificate: () => ({
    heading: green,
    rank: green,
    rule: green,
    headingSize: 42,
    emblem: divider(
      (length) => braid(length, 2.4, green, hexColour('#7fa594'), 0.7),
      duetMark(30, green, gold, paleGreen),
      40,
    ),
    backdrop: backdrop(plain, false),
  }),
  gratitude: () => ({
    heading: darkGold,
    rank: darkGold,
    rule: gold,
    headingSize: 38,
    emblem: divider(
      (length) => sprig(length * 0.94, 6, paintedLeaf(hexColour('#8fb3a3'), green), green),
      duetMark(34, green, gold, paleGold),
      48,
    ),
    backdrop: backdrop(honour, false),
  }),
}

const lookOf: Record<DocumentTemplate, keyof typeof looks> = {
  listener: 'certificate',
  presenter: 'certificate',
  binary_lesson: 'certificate',
  contest_participant: 'certificate',
  winner: 'winner',
  prize: 'prize',
  laureate: 'laureate',
  diplomant: 'laureate',
  award: 'laureate',
  audience_prize: 'audience',
  jury_gratitude: 'gratitude',
  moderator_gratitude: 'gratitude',
}

const drawn = new Map<keyof typeof looks, Look>()

/** The colours and the artwork of a template, drawn at first use. */
export function lookFor(template: DocumentTemplate): Look {
  const name = lookOf[template]
  const look = drawn.get(name) ?? looks[name]()
  drawn.set(name, look)
  return look
}

/** A short rule with a lozenge in its middle, to set the name off, around the origin. */
export const nameRule = (colour: Colour): string =>
  [
    stroke('-70 0 m -7 0 l', colour, 0.7),
    stroke('7 0 m 70 0 l', colour, 0.7),
    fill('-4 0 m 0 -2.6 l 4 0 l 0 2.6 l h', colour),
  ].join(' ')
