import { madeFile } from './made-file'

/** A PDF that the browser opens beside the page. */
export const pdfFile = (bytes: Uint8Array, name: string): Response =>
  madeFile(new Uint8Array(bytes), 'application/pdf', name, { inline: true })
