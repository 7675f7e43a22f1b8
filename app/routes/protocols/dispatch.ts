import { sendProtocol } from '~/domain/protocols/commands.server'
import { dispatchForm } from '~/domain/protocols/schema'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = command(async ({ viewer, param, request, t }) => {
  const { version } = dispatchForm.parse(Object.fromEntries(await request.formData()))
  const isSent = await sendProtocol(viewer, param('protocolId'), version)
  return { to: paths.protocol(param('protocolId')), toast: isSent ? t.protocols.sent : t.protocols.changed }
})
