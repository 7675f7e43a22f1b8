import type { UnreadableCode } from './unreadable'

/** Why bytes that are no ZIP archive, and so no .xlsx, are not; null when they begin as an archive does. */
export function unreadableKind(bytes: Uint8Array): UnreadableCode | null {
  if (bytes.length === 0) return 'emptyFile'
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return null
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return compoundKind(bytes)
  const text = decodeText(bytes.subarray(0, 64 * 1024))
  if (text === null) return 'notWorkbook'
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

/** The bytes as text of UTF-8, UTF-16 or windows-1251; null when there are zeros or control signs in it. */
function decodeText(bytes: Uint8Array): string | null {
  const wide = startsWith(bytes, [0xff, 0xfe])
  const text = new TextDecoder(wide ? 'utf-16le' : 'windows-1251').decode(bytes)
  return /[^\P{Cc}\s]/u.test(text) ? null : text
}
