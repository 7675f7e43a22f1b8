import { deflateSync } from 'node:zlib'
import { numbers } from './drawing'

/** A drawing made once and put into many documents as it is. */
export interface Artwork {
  readonly width: number
  readonly height: number
  readonly deflated: Buffer
}

export const artwork = (width: number, height: number, operators: string): Artwork => ({
  width,
  height,
  deflated: deflateSync(operators),
})

/** Writes artwork into a document as a form that its pages refer to. Its colours are those of the page, RGB. */
export function artworkForm(pdf: PDFKit.PDFDocument, { width, height, deflated }: Artwork): PDFKit.PDFKitReference {
  const form = pdf.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height].map((edge) => Number(numbers(edge))),
    Resources: {},
    Filter: 'FlateDecode',
  })
  form.end(deflated)
  return form
}
