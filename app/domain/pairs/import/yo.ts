/** Puts back the ё that a word was typed without, where the same word stands with it at least as often in `texts`. */
export function yoRestorer(texts: readonly string[]): (text: string) => string {
  const counts = new Map<string, number>()
  for (const word of texts.flatMap((text) => text.match(words) ?? [])) {
    const lower = word.toLowerCase()
    counts.set(lower, (counts.get(lower) ?? 0) + 1)
  }
  const spelled = new Map<string, string>()
  for (const word of counts.keys()) {
    const plain = word.replaceAll('ё', 'е')
    if (plain !== word && (counts.get(word) ?? 0) >= (counts.get(plain) ?? 0)) spelled.set(plain, word)
  }
  const restore = (word: string) => {
    const known = [...(spelled.get(word.toLowerCase()) ?? '')]
    return [...word].map((letter, place) => (known[place] === 'ё' ? (yo[letter] ?? letter) : letter)).join('')
  }
  return (text) => text.replace(words, restore)
}

const words = /\p{L}+/gu

const yo: Record<string, string> = { е: 'ё', Е: 'Ё' }
