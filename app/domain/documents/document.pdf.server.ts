import { pageScales } from '~/domain/print/fit'
import { Paper } from '~/domain/print/paper.server'
import { typefacesFor, unprintable } from '~/domain/print/typefaces.server'
import { setFlow } from './flow.server'
import { setFoot } from './foot.server'
import { field, lookFor } from './look.server'
import { type DocumentSnapshot, printedTexts } from './model'

/** The signs of a document that no letter of the font can show: it is not to be issued with them. */
export const unprintableIn = (snapshot: DocumentSnapshot): string[] => unprintable(printedTexts(snapshot).join(''))

/**
 * The document as a tagged PDF/A of one page. The bytes depend on the snapshot alone. Everything is printed whole: long
 * texts take smaller type by steps. Throws RangeError for a sign outside the font and for texts far beyond `limits`.
 */
export async function renderDocument(snapshot: DocumentSnapshot): Promise<Buffer> {
  const typefaces = typefacesFor(printedTexts(snapshot).join(''))
  const look = lookFor(snapshot.template)
  const paper = new Paper(
    {
      title: snapshot.title,
      author: snapshot.issuer.name,
      subject: [...snapshot.lead, ...snapshot.body].join(' '),
      language: snapshot.language,
      date: snapshot.issuedOn,
    },
    typefaces,
  )
  paper.artifact(() => paper.place(look.backdrop, 0, 0))
  const space = field.bottom - field.top
  const [flowAt, footAt] = [setFlow(snapshot, look, typefaces), setFoot(snapshot, typefaces)]
  for (const scale of pageScales) {
    const [flow, foot] = [flowAt(scale), footAt(scale)]
    const spare = space - flow.height - foot.height
    if (spare < 0) continue
    flow.draw(paper, spare)
    foot.draw(paper, field.bottom - foot.height)
    return paper.finish()
  }
  throw new RangeError(`the texts of ${snapshot.number} do not fit one page`)
}
