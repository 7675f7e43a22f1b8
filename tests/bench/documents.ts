/**
 * How many diplomas a second, beside what plain pdfkit makes of the same text: with PT Serif from its file each time, and
 * with the font parsed once. Run: node --import tsx tests/bench/documents.ts
 */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import PDFDocument from 'pdfkit'
import { encode } from 'uqr'
import { renderDocument } from '~/domain/documents/document.pdf.server'
import { type DocumentSnapshot, printedTexts } from '~/domain/documents/model'
import { snapshotFor } from '../domain/documents/samples'

const seconds = 3
const people = Array.from({ length: 50 }, (_, index) =>
  snapshotFor('prize', {
    last: `Солнцева${'авеор'[index % 5]}`,
    first: 'Марина',
    middle: 'Олеговна',
    gender: 'female',
  }),
)
const fontFile = createRequire(import.meta.url).resolve('@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf')
const parsed = create(readFileSync(fontFile)) as Font

/** The diploma as one would write it with pdfkit alone: tagged, in Russian, its lines and its QR code as vectors. */
function plain(snapshot: DocumentSnapshot, font: string | Font): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    lang: 'ru',
    tagged: true,
    displayTitle: true,
    info: { Title: snapshot.title },
    font: null as never,
  })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const whole = new Promise<Buffer>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))))
  pdf.registerFont('serif', font as never)
  pdf.font('serif')
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  for (const text of printedTexts(snapshot)) {
    const write = () => void pdf.fontSize(14).text(text, { align: 'center' })
    root.add(pdf.struct('P', write as never))
  }
  const { data } = encode(snapshot.check.url, { ecc: 'M', border: 0 })
  for (const [y, row] of data.entries()) {
    for (const [x, dark] of row.entries()) if (dark) pdf.rect(440 + x * 2, 700 + y * 2, 2, 2)
  }
  pdf.fill('#000')
  root.end()
  pdf.end()
  return whole
}

/** Documents a second, after a warm-up. */
async function rate(make: (snapshot: DocumentSnapshot) => Promise<Buffer>): Promise<number> {
  for (const snapshot of people) await make(snapshot)
  const began = performance.now()
  let made = 0
  while (performance.now() - began < seconds * 1000) {
    await make(people[made % people.length] as DocumentSnapshot)
    made++
  }
  return made / ((performance.now() - began) / 1000)
}

const fromFile = await rate((snapshot) => plain(snapshot, fontFile))
const parsedOnce = await rate((snapshot) => plain(snapshot, parsed))
const ours = await rate(renderDocument)
const times = (yardstick: number) => `${(ours / yardstick).toFixed(1)} times`
console.log(
  `ours ${ours.toFixed(0)} a second: ${times(fromFile)} plain pdfkit (${fromFile.toFixed(0)}), ` +
    `${times(parsedOnce)} pdfkit with the font parsed once (${parsedOnce.toFixed(0)})`,
)
