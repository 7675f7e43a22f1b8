import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { create, type Font } from 'fontkit'
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { composeDocument } from '~/domain/documents/compose'
import { renderDocument, unprintableIn } from '~/domain/documents/document.pdf.server'
import { type DocumentSnapshot, limits, printedTexts } from '~/domain/documents/model'
import { ru } from '~/i18n/ru'
import { documentTemplates } from '~db/enums'
import { type Piece, photograph, type ReadPdf, readPdf, squeezed } from '~tests/support/pdf'
import { factsFor, mentee, snapshotFor } from './samples'

/** The inner rule of the frame, in points from each edge. */
const frame = 51

/** Words as they are heard and copied: lines joined, a hyphen at the end of a line kept. */
const asRead = (text: string) => text.replaceAll('-\n', '-').replace(/\s+/gu, ' ')

function expectWhole(snapshot: DocumentSnapshot, read: ReadPdf): void {
  const text = squeezed(read.text)
  for (const part of printedTexts(snapshot)) expect(text).toContain(squeezed(part))
}

function expectWithinFrame(read: ReadPdf): void {
  const [size] = read.sizes
  for (const piece of read.pieces[0] ?? []) {
    expect(piece.left).toBeGreaterThan(frame)
    expect(piece.right).toBeLessThan(size!.width - frame)
    expect(piece.baseline - piece.size).toBeGreaterThan(frame)
    expect(piece.baseline + piece.size * 0.3).toBeLessThan(size!.height - frame)
  }
}

/** Pairs of texts whose boxes, from capital height to baseline, lie over one another. */
function collisions(pieces: Piece[]): string[] {
  const top = (piece: Piece) => piece.baseline - piece.size * 0.7
  return pieces.flatMap((a, index) =>
    pieces
      .slice(index + 1)
      .filter((b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && top(a) < b.baseline && top(b) < a.baseline)
      .map((b) => `${a.text} / ${b.text}`),
  )
}

describe.each(documentTemplates)('the PDF of %s', (template) => {
  it('is one tagged A4 page in Russian with every text of its snapshot', async () => {
    const snapshot = snapshotFor(template)
    const read = await readPdf(await renderDocument(snapshot))
    expect(read).toMatchObject({ pages: 1, language: 'ru', marked: true, profile: '2A', title: snapshot.title })
    expect(read.sizes[0]).toEqual({ width: 595.28, height: 841.89 })
    for (const text of printedTexts(snapshot)) expect(asRead(read.text)).toContain(asRead(text))
    expectWithinFrame(read)
    expect(collisions(read.pieces[0]!)).toEqual([])
    expect(read.tags[0]).toMatch(/^Document\(P P H1 (P )+Link\(Span Figure\) P( P)?\)$/)
    expect(read.alts).toEqual([snapshot.check.label])
    expect(read.links).toEqual([snapshot.check.url])
  })

  it('looks like a document: a frame, a heading, a name, a code that can be scanned', async () => {
    const snapshot = snapshotFor(template)
    const bytes = await renderDocument(snapshot)
    const dark = await photograph(bytes)
    const share = (left: number, top: number, width: number, height: number) => {
      let count = 0
      for (let x = 0; x < width; x++) for (let y = 0; y < height; y++) if (dark(left + x, top + y) > 0.3) count++
      return count / (width * height)
    }
    expect(share(22, 100, 5, 500)).toBeGreaterThan(0.1)
    const { pieces } = await readPdf(bytes)
    for (const text of [snapshot.heading, snapshot.recipient.name.split(' ')[0]!]) {
      const piece = pieces[0]!.find((one) => one.text.includes(text))!
      const inked = share(piece.left, piece.baseline - piece.size * 0.7, piece.right - piece.left, piece.size * 0.7)
      expect(inked).toBeGreaterThan(0.2)
      expect(inked).toBeLessThan(0.7)
    }
    expectCode(dark, snapshot.check.url)
  })
})

/** The modules of the QR code at the lower right are those that encode the address. */
function expectCode(dark: (x: number, y: number) => number, url: string): void {
  const { data } = encode(url, { ecc: 'M', border: 0, maskPattern: 2 })
  const size = 78
  const left = 595.28 - 72 - size
  const corner = (y: number) => dark(left + 1, y) > 0.5 && dark(left + size - 1, y) > 0.5 && dark(left - 3, y) < 0.2
  let top = 650
  while (top < 800 && !corner(top)) top += 0.5
  const module = size / data.length
  const wrong = data.flatMap((row, y) =>
    row.filter((set, x) => dark(left + (x + 0.5) * module, top + (y + 0.5) * module) > 0.5 !== set),
  )
  expect(wrong).toEqual([])
}

describe('the bytes', () => {
  it('depend on the snapshot alone: not on the run, the order or what else is printed', async () => {
    const [winner, other] = [snapshotFor('winner'), snapshotFor('prize', mentee)]
    const rare = snapshotFor('laureate', { last: 'Өзбәков', first: 'Қуаныш', middle: 'Ӧньыс улы', gender: 'male' })
    const first = await renderDocument(winner)
    await renderDocument(rare)
    await renderDocument(other)
    expect((await renderDocument(winner)).equals(first)).toBe(true)
    const kept = JSON.parse(JSON.stringify(winner)) as DocumentSnapshot
    expect((await renderDocument(kept)).equals(first)).toBe(true)
    expect((await renderDocument(other)).equals(first)).toBe(false)
  })

  it('hold faces whose glyphs are the letters of the font, for common and for rare letters', async () => {
    const person = { last: 'Әхмәтҗанов', first: 'Őrs', middle: 'Ӧньыс улы', gender: 'male' } as const
    const snapshot = snapshotFor('winner', person)
    const bytes = await renderDocument(snapshot)
    expectWhole(snapshot, await readPdf(bytes))
    const faces = embeddedFonts(bytes)
    expect(faces).toHaveLength(3)
    for (const face of faces) expect(face.numGlyphs).toBeGreaterThan(150)
    const shapes = new Set(
      faces.flatMap((face) => Array.from({ length: face.numGlyphs }, (_, id) => face.getGlyph(id).path.toSVG())),
    )
    const { regular, bold } = originals()
    for (const letter of person.last + person.middle.replaceAll(' ', '')) {
      for (const font of [regular, bold])
        expect(shapes).toContain(font.glyphForCodePoint(letter.codePointAt(0)!).path.toSVG())
    }
  })
})

function embeddedFonts(bytes: Buffer): Font[] {
  const text = bytes.toString('latin1')
  return [...text.matchAll(/\/Length1 (\d+)[^>]*?\/Length (\d+)[^>]*?>>\s*stream\n/gs)].map((found) => {
    const start = found.index + found[0].length
    const file = inflateSync(bytes.subarray(start, start + Number(found[2])))
    expect(file).toHaveLength(Number(found[1]))
    return create(file) as Font
  })
}

function originals(): { regular: Font; bold: Font } {
  const open = (path: string) => {
    const file = new URL(`../../../node_modules/@expo-google-fonts/pt-serif/${path}`, import.meta.url)
    return create(readFileSync(file)) as Font
  }
  return { regular: open('400Regular/PTSerif_400Regular.ttf'), bold: open('700Bold/PTSerif_700Bold.ttf') }
}

describe('long texts', () => {
  const word = fc.oneof(
    {
      weight: 12,
      arbitrary: fc.constantFrom('муниципальное', 'учреждение', 'школа', '№ 17', 'имени', 'и', 'в', 'с. Берёзовка,'),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom('«Начало»', 'учебно-воспитательной', 'Щукинско-Ждановский', 'WWW', '— 2027'),
    },
    { weight: 1, arbitrary: fc.integer({ min: 20, max: 90 }).map((length) => 'Щ'.repeat(length)) },
  )
  const text = (limit: number) =>
    fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: limit }))
      .map(([words, length]) => words.join(' ').slice(0, length).trim() || 'Х')

  const facts = fc
    .record({
      template: fc.constantFrom(...documentTemplates),
      last: text(limits.name / 3),
      first: text(limits.name / 3),
      post: text(limits.post),
      organization: text(limits.organization),
      issuer: text(limits.organization),
      municipality: text(100),
      title: text(limits.title),
      nomination: text(limits.title),
      phrase: text(limits.phrase),
      place: text(limits.place),
      merit: text(limits.merit),
      basis: text(limits.basis),
      signer: text(limits.post),
      host: fc.constantFrom('duet.example', `${'obrazovanie-okruga.'.repeat(4)}example`),
    })
    .map((long) => {
      const base = factsFor(long.template, { last: long.last, first: long.first, middle: 'Всеволодовна' })
      const { matter } = base
      const titled = {
        title: long.title,
        inPhrase: long.phrase,
        ofPhrase: long.phrase,
        nomination: long.nomination,
        place: long.place,
      }
      if ('contest' in matter) matter.contest = { ...matter.contest, ...titled }
      if ('event' in matter) matter.event = { ...matter.event, ...titled }
      if ('topic' in matter) matter.topic = long.title
      if ('merit' in matter) matter.merit = long.merit
      return composeDocument(
        {
          ...base,
          issuer: { name: long.issuer, municipality: long.municipality },
          recipient: { ...base.recipient, post: long.post, organization: long.organization },
          basis: { kind: 'order', date: '2027-03-31', number: '57-од', issuer: long.basis },
          signatory: { ...base.signatory, post: long.signer },
          check: { ...base.check, url: `https://${long.host}/v/Zr4dTq8YwKfN2mXcB7hLpA` },
        },
        ru,
      )
    })

  it('are printed whole, within the frame, over nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (snapshot) => {
        const read = await readPdf(await renderDocument(snapshot))
        expect(read.pages).toBe(1)
        expectWhole(snapshot, read)
        expectWithinFrame(read)
        expect(collisions(read.pieces[0]!)).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('far beyond the limits are refused rather than cut', async () => {
    const snapshot = { ...snapshotFor('listener'), body: ['слово '.repeat(20_000)] }
    await expect(renderDocument(snapshot)).rejects.toThrow(RangeError)
  })
})

describe('signs that are no letters of the font', () => {
  it('are named before anything is issued, and refused', async () => {
    const snapshot = snapshotFor('winner', { last: 'Иванова', first: 'Мария🌸', middle: '漢', gender: 'female' })
    expect(unprintableIn(snapshot)).toEqual(['🌸', '漢'])
    await expect(renderDocument(snapshot)).rejects.toThrow(RangeError)
    expect(unprintableIn(snapshotFor('winner'))).toEqual([])
  })
})
