import { ink, segment, stroke } from '~/domain/print/drawing'
import { ascent } from '~/domain/print/fit'
import type { Flowing } from '~/domain/print/flowing.server'
import type { Messages } from '~/i18n/messages'
import { tidy } from '~/lib/text'
import { body, sectionHeading } from './protocol-sections.server'
import type { ProtocolSignature, ProtocolSnapshot } from './snapshot'

interface Signed {
  hash: string
  signatures: ProtocolSignature[]
}

/** Dissenting opinions, signatures and the hash of what was signed. */
export function drawEnd(
  flowing: Flowing,
  snapshot: ProtocolSnapshot,
  { hash, signatures }: Signed,
  messages: Messages,
): void {
  const t = messages.protocolTexts
  const { signers } = snapshot.printed
  const bySigner = new Map(signatures.map((signature) => [signature.juror, signature]))
  const opinions = signers.flatMap(({ juror, name }) => {
    const dissent = tidy(bySigner.get(juror)?.dissent ?? '')
    return dissent ? [t.dissentOf(name, dissent)] : []
  })
  if (opinions.length > 0) {
    flowing.heading('H2', t.dissent, sectionHeading)
    for (const opinion of opinions) flowing.text('P', opinion, { ...body, gap: 2 })
  }
  flowing.heading('H2', t.signatures, sectionHeading)
  for (const signer of signers) {
    const signature = bySigner.get(signer.juror)
    const moment = signature && messages.dates.moment(new Date(signature.at), snapshot.timeZone)
    drawSigner(flowing, signer, moment ? t.signedAt(moment) : t.notSigned)
  }
  flowing.need(30)
  flowing.text('P', `${t.hash}: ${hash}`, { face: 'regular', size: 8.5, gap: 12 })
}

const rowHeight = 33

/** Role, a line for ink, the name, and below it when it was signed in the system. */
function drawSigner(flowing: Flowing, signer: { role: string; name: string }, signed: string): void {
  flowing.need(rowHeight)
  const { paper, left, width } = flowing
  const baseline = flowing.y + 8 + ascent * body.size
  const name = left + width * 0.56
  paper.tag('P', () => paper.line(signer.role, left, baseline, body))
  paper.artifact(() =>
    paper.draw(stroke(segment(left + width * 0.3, baseline + 2, left + width * 0.53, baseline + 2), ink, 0.6)),
  )
  paper.tag('P', () => {
    paper.line(`${signer.name} `, name, baseline, body)
    paper.line(signed, name, baseline + 11.5, { face: 'regular', size: 8.5 })
  })
  flowing.y += rowHeight
}
