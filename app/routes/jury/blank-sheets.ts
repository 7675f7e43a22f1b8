import { findContestToRun } from '~/domain/contests/queries.server'
import { renderBlankSheets } from '~/domain/sheets/blank-sheets.pdf.server'
import { file } from '~/http/handler.server'
import { pdfFile } from '~/http/pdf-file'

export const loader = file(async ({ viewer, param, text, now, t }) => {
  const contest = await findContestToRun(viewer, param('contestId'), now)
  return pdfFile(await renderBlankSheets(contest, text('stage'), null, now), t.jury.blankSheetsFile)
})
