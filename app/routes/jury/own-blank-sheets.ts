import { NotFound } from '~/domain/decision'
import { findOwnJury } from '~/domain/jury/own.server'
import { renderBlankSheets } from '~/domain/sheets/blank-sheets.pdf.server'
import { file } from '~/http/handler.server'
import { pdfFile } from '~/http/pdf-file'

export const loader = file(async ({ viewer, param, url, now, t }) => {
  const { contest, juror } = await findOwnJury(viewer, param('contestId'), now)
  if (juror.state !== 'confirmed') throw new NotFound()
  const stage = url.searchParams.get('stage') ?? ''
  return pdfFile(await renderBlankSheets(contest, stage, juror.id, now), t.jury.blankSheetsFile)
})
