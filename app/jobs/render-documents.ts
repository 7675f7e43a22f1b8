import { renderBatch } from '~/domain/documents/render.server'
import type { Jobs } from './queue.server'

export const renderDocuments = ({ batchId }: Jobs['render-documents']): Promise<void> =>
  renderBatch(batchId, new Date())
