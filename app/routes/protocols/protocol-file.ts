import { renderProtocol } from '~/domain/protocols/protocol.pdf.server'
import { findProtocol } from '~/domain/protocols/queries.server'
import { file } from '~/http/handler.server'

/** The protocol on paper, with the signatures given so far. Its bytes depend on these alone. */
export const loader = file(async ({ viewer, param, request }) => {
  const { snapshot, hash, signatures, number } = await findProtocol(viewer, param('protocolId'))
  const tag = `"${hash}-${signatures.length}"`
  const headers = { ETag: tag, 'Cache-Control': 'private, no-cache' }
  if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers })
  const given = signatures.map(({ juror, at, dissent }) => ({ juror, at: at.toISOString(), dissent }))
  const bytes = await renderProtocol({ snapshot, hash, signatures: given })
  return new Response(bytes as BodyInit, {
    headers: {
      ...headers,
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="protocol-${number}.pdf"`,
    },
  })
})
