import { Flowing } from '~/domain/print/flowing.server'
import { Paper } from '~/domain/print/paper.server'
import { printableTexts, typefacesFor } from '~/domain/print/typefaces.server'
import { catalogue } from '~/i18n/catalogue'
import { wishedWidth } from './columns'
import { drawEnd } from './protocol-end.server'
import { drawSections, drawTitle } from './protocol-sections.server'
import type { ProtocolSignature, ProtocolSnapshot } from './snapshot'

export interface SignedProtocol {
  snapshot: ProtocolSnapshot
  /** That of `hashOf`. */
  hash: string
  /** Those given in the system so far. */
  signatures: ProtocolSignature[]
}

const margins = { left: 57, right: 34, top: 48, bottom: 52 }
/** Tables a little wider than an upright page are still read well on it, narrowed. */
const uprightWidth = (595.28 - margins.left - margins.right) * 1.12

/**
 * The protocol as a tagged PDF/A, black on white: upright, or on its side where a table is wide. A line for ink stands
 * beside each signature given in the system. The bytes depend on the argument alone.
 */
export async function renderProtocol(protocol: SignedProtocol): Promise<Buffer> {
  const { snapshot, hash, signatures } = printableTexts(protocol)
  const { printed } = snapshot
  const t = catalogue(snapshot.language)
  const paper = new Paper(
    {
      title: printed.title,
      author: printed.organizer,
      subject: `${printed.meeting}, ${printed.subject}`,
      language: snapshot.language,
      date: snapshot.date,
      layout: printed.tables.some(({ columns }) => wishedWidth(columns) > uprightWidth) ? 'landscape' : 'portrait',
    },
    typefacesFor(JSON.stringify([printed, signatures])),
  )
  const flowing = new Flowing(paper, margins)
  drawTitle(flowing, printed)
  drawSections(flowing, printed, t.protocolTexts)
  drawEnd(flowing, snapshot, { hash, signatures }, t)
  paper.onEachPage((page, pages) => {
    const footer = t.protocolTexts.footer({ number: snapshot.number, date: printed.date, page, pages })
    paper.line(footer, margins.left, paper.height - 30, { face: 'regular', size: 8.5 })
  })
  return paper.finish()
}
