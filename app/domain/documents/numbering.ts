import type { documentKinds } from '~db/enums'

type Kind = (typeof documentKinds)[number]

/** The letter of the kind inside a number: сертификат, диплом, благодарность. */
const letters: Record<Kind, string> = { certificate: 'С', diploma: 'Д', gratitude: 'Б' }

/** What a mask must hold for numbers of an issuer to be unique (INV-37). */
const placeholders = ['{year}', '{kind}', '{serial}'] as const
const leastDigits = 4

/** The mask of an issuer with a short name, such as `ИМЦ-{year}/{kind}-{serial}`. */
export const defaultMask = (issuerShortName: string): string => `${issuerShortName}-{year}/{kind}-{serial}`

/** The placeholders that a mask lacks or has twice; none where it can be used. */
export const maskFaults = (mask: string): string[] =>
  placeholders.filter((placeholder) => mask.split(placeholder).length !== 2)

/** `ИМЦ-2027/Д-0001`; the serial grows past four digits when it must. Throws RangeError for a mask with faults. */
export function formatNumber(mask: string, at: { year: number; kind: Kind; serial: number }): string {
  if (maskFaults(mask).length > 0) throw new RangeError(`a number mask needs ${placeholders.join(', ')} once each`)
  if (!Number.isSafeInteger(at.serial) || at.serial < 1) throw new RangeError(`serial ${at.serial}`)
  return mask
    .replace('{year}', String(at.year))
    .replace('{kind}', letters[at.kind])
    .replace('{serial}', String(at.serial).padStart(leastDigits, '0'))
}

/** What a number is found by when a person types it: case, spaces, kinds of dash and Latin look-alikes do not matter. */
export const numberKey = (typed: string): string =>
  typed
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s№]/gu, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[ABCEHKMOPTXY]/g, (letter) => 'АВСЕНКМОРТХУ'['ABCEHKMOPTXY'.indexOf(letter)] ?? letter)
