import { createHash, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import { settings } from '~/lib/env.server'
import type { Transaction } from '~db/client.server'
import { files } from '~db/schema'

export type KeptFile = typeof files.$inferSelect

let opened: Disk | undefined

const disk = () => (opened ??= new Disk(new FSDriver({ location: settings.filesFolder, visibility: 'private' })))

export interface NewFile {
  name: string
  type: string
  bytes: Uint8Array
  uploadedBy: string | null
}

/**
 * Keeps bytes for ever under a name of their own and writes the row that names them. A rolled back transaction leaves
 * bytes that no row names: they take room and are never read.
 */
export async function keepFile(tx: Transaction, { name, type, bytes, uploadedBy }: NewFile): Promise<KeptFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const key = `${sha256.slice(0, 2)}/${randomUUID()}`
  await disk().put(key, bytes)
  const [row] = await tx
    .insert(files)
    .values({ key, name: cleanName(name), type, size: bytes.byteLength, sha256, uploadedBy })
    .returning()
  if (!row) throw new Error('a file was kept without a row')
  return row
}

export const readFile = (file: Pick<KeptFile, 'key'>): Promise<Uint8Array> => disk().getBytes(file.key)

/** The file's bytes as a response: always a download, never run by the browser as a page of ours. */
export async function serveFile(
  file: KeptFile,
  { inline = false, name = file.name }: { inline?: boolean; name?: string } = {},
): Promise<Response> {
  const body = Readable.toWeb(await disk().getStream(file.key)) as ReadableStream
  return new Response(body, {
    headers: {
      'Content-Type': file.type,
      'Content-Length': String(file.size),
      'Content-Disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-cache',
      ETag: `"${file.sha256}"`,
    },
  })
}

/** A name without folders and control characters, of a length that every system keeps. */
const cleanName = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .slice(-150) || 'file'
