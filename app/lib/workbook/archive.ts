import { type UnzipFileInfo, unzipSync } from 'fflate'
import { UnreadableWorkbook } from './unreadable'

/** The largest size the parts of a workbook may have once unpacked: ten thousand rows are a tenth of it. */
const unpackedLimit = 48 * 1024 * 1024

/** Parts that say nothing of the cells. */
const unread = /(^|\/)(theme|drawings|charts|media|pivot[a-z]*|externallinks|printersettings|docprops|customxml)\//i

/**
 * The XML parts of an archive by their paths, in lower case. The declared sizes are added up before anything is
 * unpacked, and no part is unpacked past its declared size, so that a small file cannot become a large one.
 *
 * @throws UnreadableWorkbook
 */
export function unpack(bytes: Uint8Array): Map<string, string> {
  const entries = list(bytes)
  refuseOtherDocuments(entries.map(({ name }) => name))
  const wanted = entries.filter(({ name }) => /\.(xml|rels)$/i.test(name) && !unread.test(name))
  if (wanted.reduce((total, { originalSize }) => total + originalSize, 0) > unpackedLimit)
    throw new UnreadableWorkbook('tooLarge')
  const names = new Set(wanted.map(({ name }) => name))
  const parts = orDamaged(() => unzipSync(bytes, { filter: ({ name }) => names.has(name) }))
  return new Map(Object.entries(parts).map(([name, part]) => [name.replaceAll('\\', '/').toLowerCase(), decode(part)]))
}

function list(bytes: Uint8Array): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = []
  const note = (entry: UnzipFileInfo) => {
    entries.push(entry)
    return false
  }
  orDamaged(() => unzipSync(bytes, { filter: note }))
  return entries
}

function orDamaged<T>(read: () => T): T {
  try {
    return read()
  } catch {
    throw new UnreadableWorkbook('damaged')
  }
}

function refuseOtherDocuments(names: string[]) {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/^xl\/workbook\.bin$/i)) throw new UnreadableWorkbook('oldExcel')
  if (has(/^word\//i)) throw new UnreadableWorkbook('wordDocument')
  if (has(/^content\.xml$/i) && has(/^mimetype$/i)) throw new UnreadableWorkbook('openDocument')
  if (!has(/\.rels$/i)) throw new UnreadableWorkbook('notWorkbook')
}

const decode = (part: Uint8Array) =>
  new TextDecoder(part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(part)
