import { searchKey } from '~/lib/text'
import type { KnownMunicipality } from './known'
import { editDistance } from './similarity'

export type FoundMunicipality = { municipality: KnownMunicipality } | { similar: string }

/**
 * Looks a municipality up by what people write: ё or е, «р-н» for «район», «МО» for «муниципальный округ», without the
 * word for what it is, where that leaves one. Another spelling is not guessed at, the nearest is only suggested.
 */
export function municipalityFinder(known: readonly KnownMunicipality[]): (text: string) => FoundMunicipality {
  const forms = [whole, withoutMunicipal, stem]
  const named = known.map((municipality) => ({ municipality, names: [municipality.fullName, municipality.shortName] }))
  const found = new Map<string, FoundMunicipality>()
  const find = (text: string): FoundMunicipality => {
    for (const form of forms) {
      const matching = named.filter(({ names }) => form(text) !== '' && names.some((name) => form(name) === form(text)))
      const [only, ...others] = matching
      if (only && others.length === 0) return only
    }
    return { similar: nearest(text, known) }
  }
  return (text) => {
    const answer = found.get(text) ?? find(text)
    found.set(text, answer)
    return answer
  }
}

const abbreviations: [RegExp, string][] = [
  [/(^| )(р-н|р н)(?= |$)/g, '$1район'],
  [/(^| )мр(?= |$)/g, '$1муниципальный район'],
  [/(^| )мо(?= |$)/g, '$1муниципальный округ'],
  [/(^| )(г о|го)(?= |$)/g, '$1городской округ'],
  [/(^| )(г|гор)(?= |$)/g, '$1город'],
]

const whole = (name: string) =>
  abbreviations.reduce((text, [short, long]) => text.replace(short, long), searchKey(name))

const withoutMunicipal = (name: string) => without(whole(name), /^муниципальн/)

const stem = (name: string) => without(whole(name), /^(муниципальн|район|округ|город)/)

const without = (text: string, words: RegExp) =>
  text
    .split(' ')
    .filter((word) => !words.test(word))
    .toSorted()
    .join(' ')

function nearest(text: string, known: readonly KnownMunicipality[]): string {
  const wanted = stem(text)
  const limit = wanted.length > 5 ? 2 : 1
  const [best] = known
    .map(({ fullName }) => ({ fullName, distance: editDistance(stem(fullName), wanted, limit) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance)
  return best?.fullName ?? ''
}
