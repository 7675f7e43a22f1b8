import { renderProtocol } from '~/domain/protocols/protocol.pdf.server'
import { findProtocol } from '~/domain/protocols/queries.server'
import { file } from '~/http/handler.server'
import { pdfFile } from '~/http/pdf-file'

/** The protocol on paper, with the signatures given so far. Its bytes depend on these alone. */
export const loader = file(async ({ viewer, param, t }) => {
  const { snapshot, hash, signatures, number } = await findProtocol(viewer, param('protocolId'))
  const given = signatures.map(({ juror, at, dissent }) => ({ juror, at: at.toISOString(), dissent }))
  const response = pdfFile(await renderProtocol({ snapshot, hash, signatures: given }), t.protocols.fileName(number))
  response.headers.set('ETag', `"${hash}-${signatures.length}"`)
  return response
})
