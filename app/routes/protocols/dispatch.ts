import { sendProtocol } from '~/domain/protocols/commands.server'
import { dispatchForm } from '~/domain/protocols/schema'
import { commandSaying } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = commandSaying(dispatchForm, async ({ viewer, param, t }, { version }) => {
  const isSent = await sendProtocol(viewer, param('protocolId'), version)
  return { to: paths.protocol(param('protocolId')), toast: isSent ? t.protocols.sent : t.protocols.changed }
})
