import { ascent } from '~/domain/print/fit'
import type { Flowing } from '~/domain/print/flowing.server'
import { drawTable } from '~/domain/print/table.server'
import type { Messages } from '~/i18n/messages'
import { layOut } from './columns'
import type { PrintedProtocol } from './snapshot'

export const body = { face: 'regular', size: 11 } as const
export const sectionHeading = { face: 'bold', size: 11.5, gap: 10 } as const
const cellSize = 8.5

export function drawTitle(flowing: Flowing, printed: PrintedProtocol): void {
  const centred = { face: 'regular', align: 'centre' } as const
  flowing.text('P', printed.organizer, { ...centred, size: 11 })
  flowing.text('H1', printed.heading, { ...centred, face: 'bold', size: 16, gap: 10 })
  flowing.text('P', printed.meeting, { ...centred, size: 12, gap: 2 })
  flowing.text('P', printed.subject, { ...centred, face: 'bold', size: 12, gap: 2 })
  if (printed.supersedes) flowing.text('P', printed.supersedes, { ...centred, face: 'italic', size: 11, gap: 4 })
  drawDateAndPlace(flowing, printed)
}

/** The date on the left and the place on the right of one line; a long place goes on below. */
function drawDateAndPlace(flowing: Flowing, { date, place }: PrintedProtocol): void {
  const { paper } = flowing
  flowing.y += 8
  const top = flowing.y
  flowing.text('P', date, body)
  if (!place) return
  const width = paper.measure(place, body)
  if (paper.measure(date, body) + width + 20 > flowing.width) flowing.text('P', place, body)
  else paper.tag('P', () => paper.line(place, flowing.left + flowing.width - width, top + ascent * body.size, body))
}

type Texts = Messages['protocolTexts']

/** From those present to what was decided. */
export function drawSections(flowing: Flowing, printed: PrintedProtocol, t: Texts): void {
  const listed = (title: string, items: string[]) => {
    flowing.heading('H2', title, sectionHeading)
    flowing.list(items, { ...body, gap: 1 })
  }
  const told = (title: string, items: string[]) => {
    flowing.heading('H2', title, sectionHeading)
    for (const item of items) flowing.text('P', item, { ...body, gap: 2 })
  }
  const orNobody = (items: string[]) => (items.length > 0 ? listed : told)
  const nobody = (items: string[]) => (items.length > 0 ? items : [t.nobody])

  orNobody(printed.present)(t.present, nobody(printed.present))
  orNobody(printed.absent)(t.absent, nobody(printed.absent))
  orNobody(printed.recusals)(t.recusals, nobody(printed.recusals))
  if (printed.excused.length > 0) listed(t.excused, printed.excused)
  listed(t.agenda, printed.agenda)
  if (printed.heard.length > 0) told(t.heard, printed.heard)
  for (const table of printed.tables) {
    flowing.y += 14
    const columns = layOut(table.columns, flowing.width)
    drawTable(flowing, { caption: table.caption, columns, rows: table.rows, size: cellSize })
  }
  flowing.text('P', t.note, { face: 'italic', size: 9, gap: 5 })
  if (printed.final) told(t.ties, printed.ties.length > 0 ? printed.ties : [t.noTies])
  if (printed.votes.length > 0) told(t.votes, printed.votes)
  if (printed.notes.length > 0) told(t.notes, printed.notes)
  listed(t.decisions, printed.decisions)
}
