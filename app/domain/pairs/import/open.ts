import { Refused } from '~/domain/decision'
import type { Workbook } from '~/lib/workbook/model'
import { readWorkbook } from '~/lib/workbook/read'
import { UnreadableWorkbook } from '~/lib/workbook/unreadable'

/** @throws Refused with a sentence for each way in which a file is no workbook that can be read */
export function openWorkbook(bytes: Uint8Array): Workbook {
  try {
    return readWorkbook(bytes)
  } catch (thrown) {
    if (!(thrown instanceof UnreadableWorkbook)) throw thrown
    throw new Refused((t) => t.imports.unreadable[thrown.code])
  }
}
