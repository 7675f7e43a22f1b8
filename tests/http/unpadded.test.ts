import { PassThrough, type Transform } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { expect, test } from 'vitest'
import { unpadded } from '~/http/unpadded'

const sentence = 'Мы преподаём разные предметы и нашли общую тему. '

/** A page of many short texts, as React writes it through the stream. */
const written = (through: Transform): Promise<Buffer> => {
  const lines = Array.from({ length: 400 }, (_, key) => createElement('p', { key }, sentence.slice(key % 40)))
  const { pipe } = renderToPipeableStream(createElement('main', null, lines), { onShellReady: () => pipe(through) })
  return buffer(through)
}

test('letters at the edge of React’s pieces come out whole, with nothing between them', async () => {
  const html = (await written(unpadded())).toString()
  expect(html).not.toMatch(/[\0\ufffd]/)
  expect(html.match(/<p>/g)).toHaveLength(400)
  expect(html.match(new RegExp(`${sentence.slice(39)}</p>`, 'g'))).toHaveLength(400)
})

test('without it React 18 pads them: once it no longer does, this is not needed', async () => {
  expect((await written(new PassThrough())).includes(0)).toBe(true)
})
