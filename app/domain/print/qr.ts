import { encode } from 'uqr'

/** Any mask can be read; choosing the best of eight for each code costs more than all the rest of a document. */
const maskPattern = 2

/** A QR code as one path in modules from 0, 0: those in a row are one rectangle. It needs a white margin of four modules. */
export function qrPath(text: string): { path: string; modules: number } {
  const { data } = encode(text, { ecc: 'M', border: 0, maskPattern })
  const bars = data.flatMap((row, y) => {
    const found: string[] = []
    for (let x = 0; x < row.length; x++) {
      const from = x
      while (row[x]) x++
      if (x > from) found.push(`${from} ${y} ${x - from} 1 re`)
    }
    return found
  })
  return { path: bars.join(' '), modules: data.length }
}
