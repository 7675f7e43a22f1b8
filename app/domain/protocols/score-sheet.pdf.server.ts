import { ink, segment, stroke } from '~/domain/print/drawing'
import { ascent } from '~/domain/print/fit'
import { Flowing } from '~/domain/print/flowing.server'
import { Paper } from '~/domain/print/paper.server'
import type { TableColumn } from '~/domain/print/table'
import { drawTable } from '~/domain/print/table.server'
import { printableTexts, typefacesFor } from '~/domain/print/typefaces.server'
import { catalogue } from '~/i18n/catalogue'
import type { Messages } from '~/i18n/messages'
import type { LocalDate } from '~/lib/dates'
import { composeScoreSheet, type PrintedScoreSheet, type ScoreSheetFacts } from './score-sheet'

const margins = { left: 57, right: 34, top: 48, bottom: 52 }
const body = { face: 'regular', size: 11 } as const

interface About {
  organizer: string
  /** The day they were made for: the file bears it. */
  date: LocalDate
  language: 'ru' | 'en'
}

/**
 * Score sheets of the jury, «Оценочный лист», in one tagged PDF/A, each from a new page: blank ones to be filled by hand,
 * and filled ones with their sums. The bytes depend on the arguments alone.
 */
export async function renderScoreSheets(
  sheets: ScoreSheetFacts[],
  { organizer, date, language }: About,
): Promise<Buffer> {
  const t = catalogue(language)
  const printed = printableTexts(sheets.map((sheet) => composeScoreSheet(sheet, t)))
  const paper = new Paper(
    { title: t.protocolTexts.sheet.title, author: organizer, subject: printed[0]?.contest ?? '', date, language },
    typefacesFor(JSON.stringify(printed)),
  )
  const flowing = new Flowing(paper, margins)
  printed.forEach((sheet, index) => {
    if (index > 0) flowing.turnOver()
    drawSheet(flowing, sheet, t.protocolTexts)
  })
  return paper.finish()
}

type Texts = Messages['protocolTexts']

function drawSheet(flowing: Flowing, sheet: PrintedScoreSheet, t: Texts): void {
  flowing.text('H1', t.sheet.title, { face: 'bold', size: 16, align: 'centre' })
  flowing.text('P', sheet.contest, { ...body, size: 12, align: 'centre', gap: 2 })
  flowing.text('P', sheet.stage, { ...body, size: 12, align: 'centre' })
  flowing.text('P', sheet.entry, { ...body, gap: 12 })
  flowing.text('P', sheet.juror, { ...body, gap: 2 })
  if (sheet.unnamed)
    rule(flowing, flowing.left + flowing.paper.measure(sheet.juror, body) + 8, flowing.left + 300, flowing.y)
  flowing.y += 10
  const strong = new Set(sheet.strong)
  drawTable(flowing, {
    caption: null,
    columns: columnsOf(flowing, t),
    rows: sheet.rows,
    size: 10.5,
    rowHeight: 22,
    strong,
  })
  drawComment(flowing, sheet.comment, t)
  drawSigning(flowing, t)
}

const columnsOf = ({ width }: Flowing, { columns, sheet }: Texts): TableColumn[] => [
  { title: columns.number, width: 28, align: 'centre' },
  { title: sheet.criterion, width: width - 28 - 76 - 66, align: 'left', heading: true },
  { title: sheet.maximum, width: 76, align: 'centre' },
  { title: sheet.score, width: 66, align: 'centre' },
]

const lineHeight = 24

/** What the juror wrote, or lines to write on. */
function drawComment(flowing: Flowing, comment: string, t: Texts): void {
  flowing.text('P', comment ? `${t.sheet.comment}: ${comment}` : t.sheet.comment, { ...body, gap: 14 })
  if (comment) return
  for (let line = 0; line < 3; line++) {
    flowing.need(lineHeight)
    flowing.y += lineHeight
    rule(flowing, flowing.left, flowing.left + flowing.width, flowing.y)
  }
}

function drawSigning(flowing: Flowing, t: Texts): void {
  flowing.need(46)
  const { paper, left, width } = flowing
  const baseline = flowing.y + 30 + ascent * body.size
  const place = (label: string, from: number, to: number) => {
    paper.tag('P', () => paper.line(label, from, baseline, body))
    rule(flowing, from + paper.measure(label, body) + 8, to, baseline + 2)
  }
  place(t.sheet.date, left, left + width * 0.42)
  place(t.sheet.signature, left + width * 0.5, left + width)
  flowing.y = baseline + 10
}

const rule = ({ paper }: Flowing, from: number, to: number, y: number): void =>
  paper.artifact(() => paper.draw(stroke(segment(from, y, to, y), ink, 0.5)))
