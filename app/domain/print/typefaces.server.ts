import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { Typeface } from './typeface.server'

const files = {
  regular: { path: '400Regular/PTSerif_400Regular.ttf', stem: 84 },
  bold: { path: '700Bold/PTSerif_700Bold.ttf', stem: 142 },
  italic: { path: '400Regular_Italic/PTSerif_400Regular_Italic.ttf', stem: 80 },
} as const

export type Face = keyof typeof files

/** Everything an ordinary Russian document is made of. Plain signs come before those that share their glyphs. */
const everyday = [
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~',
  'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  '«»„“”‘’–—…№§°±×·•−\u00a0\u2011',
].join('')
const everydayLetters = new Set(everyday)

/** What stands for a sign that the font does not have. */
const replacement = '?'

const locate = createRequire(import.meta.url)
const fonts = new Map<Face, Font>()

function fontOf(face: Face): Font {
  let font = fonts.get(face)
  if (!font) {
    const bytes = readFileSync(locate.resolve(`@expo-google-fonts/pt-serif/${files[face].path}`))
    font = create(bytes) as Font
    fonts.set(face, font)
  }
  return font
}

/** The faces of one document. Those of everyday letters are shared by all; rarer letters (ә, ӧ, қ, ő) make faces of their own. */
export class Typefaces {
  private readonly made = new Map<Face, Typeface>()

  constructor(private readonly alphabet: string) {}

  get(face: Face): Typeface {
    let typeface = this.made.get(face)
    if (!typeface) {
      typeface = new Typeface(fontOf(face), this.alphabet, { serif: true, stem: files[face].stem })
      this.made.set(face, typeface)
    }
    return typeface
  }
}

const kept = 20
const byAlphabet = new Map<string, Typefaces>()

/** Faces with every letter of a text: the same letters give the same faces, whatever was printed before. */
export function typefacesFor(text: string): Typefaces {
  const rare = [...new Set(text)].filter((letter) => !everydayLetters.has(letter)).sort()
  const alphabet = everyday + rare.join('')
  const typefaces = byAlphabet.get(alphabet) ?? new Typefaces(alphabet)
  byAlphabet.set(alphabet, typefaces)
  for (const old of byAlphabet.keys()) {
    if (byAlphabet.size <= kept) break
    if (old !== everyday) byAlphabet.delete(old)
  }
  return typefaces
}

/** The signs of a text that cannot be printed, each once: emoji, hieroglyphs. */
export const unprintable = (text: string): string[] =>
  [...new Set(text)].filter((sign) => !fontOf('regular').hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))

/**
 * A plain value in which every sign that cannot be printed has become a question mark: for papers on which one person's
 * emoji must not keep all the rest from being printed.
 */
export function printableTexts<Value>(value: Value): Value {
  const missing = new Set(unprintable(JSON.stringify(value)))
  if (missing.size === 0) return value
  const mend = (text: string) => [...text].map((sign) => (missing.has(sign) ? replacement : sign)).join('')
  return JSON.parse(JSON.stringify(value), (_, one: unknown) => (typeof one === 'string' ? mend(one) : one)) as Value
}
