import { Zip, ZipPassThrough } from 'fflate'
import { readFile } from './files.server'

interface Packed {
  key: string
  /** The name inside the archive. */
  name: string
}

/**
 * Kept files as one archive, read and sent one after another, so that its size does not stand in memory. They are not
 * compressed: a PDF is already. `at` is the day that stands beside each of them.
 */
export function zipFiles(files: readonly Packed[], at: Date): ReadableStream<Uint8Array> {
  const left = files.values()
  let archive: Zip
  return new ReadableStream<Uint8Array>({
    start(out) {
      archive = new Zip((thrown, chunk, final) => {
        if (thrown) return out.error(thrown)
        out.enqueue(chunk)
        if (final) out.close()
      })
    },
    async pull() {
      const { value: file } = left.next()
      if (!file) return archive.end()
      const entry = new ZipPassThrough(file.name)
      entry.mtime = at
      archive.add(entry)
      entry.push(await readFile(file), true)
    },
    cancel() {
      archive.terminate()
    },
  })
}
