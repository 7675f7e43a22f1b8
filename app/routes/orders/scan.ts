import { NotFound } from '~/domain/decision'
import { findOrder } from '~/domain/orders/queries.server'
import { file } from '~/http/handler.server'
import { serveFile } from '~/storage/files.server'

export const loader = file(async ({ viewer, param }) => {
  const { scan } = await findOrder(viewer, param('orderId'))
  if (!scan) throw new NotFound()
  return serveFile(scan)
})
