import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Tag {
  role?: string
  alt?: string
  lang?: string
  type?: string
  children?: Tag[]
}

export interface Piece {
  text: string
  left: number
  right: number
  /** From the upper edge of the page down to the baseline. */
  baseline: number
  size: number
  /** Runs upwards. */
  turned: boolean
}

/** What pdf.js reads in a file. */
export interface ReadPdf {
  pages: number
  /** The text of all pages in order, with the spaces a reader would copy. */
  text: string
  /** Tags of each page as nested lists of roles, such as `Document(H1 P)`. */
  tags: string[]
  /** Alternative texts of figures. */
  alts: string[]
  pieces: Piece[][]
  sizes: { width: number; height: number }[]
  links: string[]
  title: string
  language: string
  /** `2A` of PDF/A-2a. */
  profile: string
  marked: boolean
}

/** The text without any white space: what can be compared whatever the lines. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, '')

export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const { info, metadata } = await pdf.getMetadata()
  const read: ReadPdf = {
    pages: pdf.numPages,
    text: '',
    tags: [],
    alts: [],
    pieces: [],
    sizes: [],
    links: [],
    title: String((info as Record<string, unknown>).Title),
    language: String((info as Record<string, unknown>).Language),
    profile: `${metadata?.get('pdfaid:part') ?? ''}${metadata?.get('pdfaid:conformance') ?? ''}`,
    marked: ((await pdf.getMarkInfo()) as unknown as Map<string, boolean>).get('Marked') === true, // its type says object
  }
  for (let number = 1; number <= pdf.numPages; number++) await readPage(pdf, number, read)
  await pdf.loadingTask.destroy()
  return read
}

/** How dark a point of a page is, 0 for white to 1 for black, in points from the upper left corner. */
export type Darkness = (x: number, y: number) => number

/** The first page as a picture. */
export async function photograph(bytes: Buffer, scale = 2): Promise<Darkness> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const page = await pdf.getPage(1)
  const viewport = page.getViewport({ scale })
  const factory = pdf.canvasFactory as { create(width: number, height: number): Canvas }
  const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height))
  await page.render({ canvas, canvasContext: context, viewport }).promise
  const { data, width } = context.getImageData(0, 0, canvas.width, canvas.height)
  await pdf.loadingTask.destroy()
  return (x, y) => {
    const at = (Math.round(y * scale) * width + Math.round(x * scale)) * 4
    return 1 - ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255)) / 765
  }
}

interface Canvas {
  canvas: HTMLCanvasElement
  context: CanvasRenderingContext2D
}

async function readPage(pdf: PDFDocumentProxy, number: number, read: ReadPdf): Promise<void> {
  const page = await pdf.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const tree = (await page.getStructTree()) as Tag | null
  const pieces: Piece[] = []
  for (const item of items) {
    if (!('str' in item)) continue
    read.text += item.str + (item.hasEOL ? '\n' : '')
    if (item.str.trim() === '') continue
    const [along = 1, up = 0, , , x = 0, y = 0] = item.transform as number[]
    const baseline = height - y
    const upright = { left: x, right: x + item.width, baseline, turned: false }
    const turned = { left: x - Math.abs(up), right: x, baseline, turned: true }
    pieces.push({ text: item.str, size: Math.hypot(along, up), ...(up === 0 ? upright : turned) })
  }
  read.text += '\n'
  read.pieces.push(pieces)
  read.sizes.push({ width, height })
  read.tags.push(tree ? roles(tree) : '')
  if (tree) read.alts.push(...alternatives(tree))
  for (const annotation of await page.getAnnotations()) if (annotation.url) read.links.push(annotation.url)
}

/** Whether anything on this page stands under the tag: pdf.js gives the tags of other pages too, empty. */
const isHere = (tag: Tag): boolean => tag.type !== undefined || (tag.children ?? []).some(isHere)

function roles(tag: Tag): string {
  const inner = (tag.children ?? []).filter((child) => child.role && isHere(child)).map(roles)
  const within = inner.length > 0 ? `(${inner.join(' ')})` : ''
  return tag.role === 'Root' ? inner.join(' ') : `${tag.role}${within}`
}

const alternatives = (tag: Tag): string[] => [
  ...(tag.alt ? [tag.alt] : []),
  ...(tag.children ?? []).flatMap(alternatives),
]
