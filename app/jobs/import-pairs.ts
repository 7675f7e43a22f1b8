import { runImport } from '~/domain/imports/run.server'
import type { Jobs } from './queue.server'

/** Loads a confirmed table of pairs. */
export const importPairs = ({ importId }: Jobs['import-pairs']): Promise<void> => runImport(importId, new Date())
