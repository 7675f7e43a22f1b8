/** Why a file cannot be read as a workbook. */
export type UnreadableCode =
  | 'emptyFile'
  | 'tooLarge'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'tooManyCells'
  | 'tooLongText'
  | 'wordDocument'
  | 'openDocument'
  | 'oldExcel'
  | 'encrypted'
  | 'webPage'
  | 'plainText'
  | 'notWorkbook'
  | 'damaged'
  | 'noCells'

export class UnreadableWorkbook extends Error {
  constructor(readonly code: UnreadableCode) {
    super(`the workbook is unreadable: ${code}`)
    this.name = 'UnreadableWorkbook'
  }
}
