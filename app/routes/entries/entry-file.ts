import { openEntryFile } from '~/domain/entries/reading.server'
import { file } from '~/http/handler.server'

export const loader = file(({ viewer, param, now }) => openEntryFile(viewer, param('entryId'), param('fileId'), now))
