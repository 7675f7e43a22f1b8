import { encode } from 'uqr'
import { rectangle } from './drawing'

/** Any mask can be read; choosing the best of eight for each code costs more than all the rest of a document. */
const maskPattern = 2

/** A QR code as one path of `size` points, its corner at 0, 0: modules in a row are one rectangle. It needs a white margin of four modules. */
export function qrPath(text: string, size: number): { path: string; module: number } {
  const { data } = encode(text, { ecc: 'M', border: 0, maskPattern })
  const module = size / data.length
  const bars = data.flatMap((row, y) => {
    const found: string[] = []
    for (let x = 0; x < row.length; x++) {
      const from = x
      while (row[x]) x++
      if (x > from) found.push(rectangle(from * module, y * module, (x - from) * module, module))
    }
    return found
  })
  return { path: bars.join(' '), module }
}
