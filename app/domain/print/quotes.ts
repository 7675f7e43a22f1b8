import { tidy } from '~/lib/text'

const marks = {
  ru: { outer: ['«', '»'], inner: ['„', '“'] },
  en: { outer: ['“', '”'], inner: ['‘', '’'] },
} as const

const quote = /["«»„“”]/
const opens = (text: string, at: number): boolean => {
  const sign = text.charAt(at)
  if (sign === '«' || sign === '„') return true
  return sign !== '»' && (at === 0 || /[\s([«„“"—-]/.test(text.charAt(at - 1)))
}

/** Where the quotation that begins the text ends, or -1. */
function endOfFirst(text: string): number {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (!quote.test(text.charAt(at))) continue
    depth += opens(text, at) ? 1 : -1
    if (depth === 0) return at
  }
  return -1
}

/** A title in «ёлочки», its own quotation marks turned into „лапки“; marks typed around the whole title are not doubled. */
export function inQuotes(title: string, locale: 'ru' | 'en'): string {
  const typed = tidy(title)
  const wrapped = quote.test(typed.charAt(0)) && endOfFirst(typed) === typed.length - 1
  const bare = wrapped ? typed.slice(1, -1) : typed
  const { outer, inner } = marks[locale]
  const within = [...bare].map((sign, at) => (quote.test(sign) ? inner[opens(bare, at) ? 0 : 1] : sign)).join('')
  return outer[0] + within + outer[1]
}
