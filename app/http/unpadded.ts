import { Transform } from 'node:stream'

/**
 * React 18 writes HTML in pieces of 2048 bytes and pads a piece with a zero byte where the next letter needs two: a browser
 * then shows «преп�одаём» (mended in React 19, facebook/react#26228). Leaves those bytes out; a page has no others.
 */
export const unpadded = (): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
