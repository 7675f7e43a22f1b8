import type { UnreadableCode } from './unreadable'

/** Why bytes that are no ZIP archive, and so no .xlsx, are not; null when they begin as an archive does. */
export function unreadableKind(bytes: Uint8Array): UnreadableCode | null {
  if (bytes.length === 0) return 'emptyFile'
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return null
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return compoundKind(bytes)
  const start = bytes.subarray(0, 64 * 1024)
  const isWide = startsWith(start, [0xff, 0xfe])
  if (!isWide && start.some(isControl)) return 'notWorkbook'
  const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(start)
  if (/^\s*(<\?xml[^>]*>\s*)?<\?mso-application progid="Excel/i.test(text)) return 'oldExcel'
  return /<(html|table|!doctype html)/i.test(text) ? 'webPage' : 'plainText'
}

/** A file of several streams, named in UTF-16: .xls, .doc, or an .xlsx locked by a password. */
function compoundKind(bytes: Uint8Array): UnreadableCode {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (name: string) => names.includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage')) return 'encrypted'
  if (has('WordDocument')) return 'wordDocument'
  return has('Workbook') || has('Book') ? 'oldExcel' : 'notWorkbook'
}

const startsWith = (bytes: Uint8Array, signature: number[]) => signature.every((byte, place) => bytes[place] === byte)

/** A byte that no text has in UTF-8 or in any Russian encoding. */
const isControl = (byte: number) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)
