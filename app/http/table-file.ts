import { workbookType } from '~/lib/workbook/table'
import { madeFile } from './made-file'

/** A spreadsheet to keep. */
export const tableFile = (bytes: Uint8Array, name: string): Response =>
  madeFile(new Uint8Array(bytes), workbookType, name)
