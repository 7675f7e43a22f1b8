/** Latin letters, each followed by the Cyrillic one it looks like. */
const pairs = 'AА BВ CС EЕ HН KК MМ OО PР TТ XХ YУ ËЁ aа cс eе kк mм oо pр tт xх yу ëё'

const twins = new Map(pairs.split(' ').map(([latin = '', cyrillic = '']) => [latin, cyrillic]))

const toCyrillic = (word: string) => [...word].map((letter) => twins.get(letter) ?? letter).join('')

const isLatin = (text: string) => /\p{Script=Latin}/u.test(text)
const isTwin = (letter: string) => twins.has(letter)

/**
 * The text with Latin letters that stand inside Cyrillic words («Cергеевна», «МБOУ») turned into the Cyrillic letters
 * they look like. A word all in Latin letters is left as it is, unless `names` says that only Russian names stand here.
 */
export function mendLookAlikes(text: string, names = false): string {
  if (!isLatin(text)) return text
  return text.replace(/\p{L}+/gu, (word) => {
    const foreign = [...word].filter(isLatin)
    const mixed = foreign.length > 0 && foreign.length < word.length
    const whole = names && foreign.length === [...word].length && /\p{Script=Cyrillic}/u.test(text)
    return (mixed || whole) && foreign.every(isTwin) ? toCyrillic(word) : word
  })
}

/** A heading in Cyrillic letters, whatever it was typed with. */
export const cyrillicHeading = (text: string): string => toCyrillic(text)
