import type { LocalDate } from './dates'
import { clock } from './zones'

/** What a reader chose about the look, the language and the clock. Kept in a cookie; the first value of each is the default. */
export const preferenceValues = {
  theme: ['auto', 'light', 'dark'],
  textSize: ['normal', 'large', 'largest'],
  spacing: ['normal', 'wide'],
  scheme: ['none', 'black-on-white', 'white-on-black', 'blue-on-sky'],
  images: ['on', 'off'],
  locale: ['ru', 'en'],
} as const

type Vocabulary = typeof preferenceValues

/** A choice among the values of `preferenceValues`, and the reader's IANA time zone: the one he named, and that of his work. */
export type Preferences = { [K in keyof Vocabulary]: Vocabulary[K][number] } & {
  timeZone: string | null
  /** Never chosen, and so not kept. */
  workZone: string | null
}

export type PreferenceName = keyof Vocabulary

export const defaultPreferences: Preferences = {
  theme: 'auto',
  textSize: 'normal',
  spacing: 'normal',
  scheme: 'none',
  images: 'on',
  locale: 'ru',
  timeZone: null,
  workZone: null,
}

/**
 * The preferences after a form was sent or a cookie was read: known names with known values are taken from
 * `chosen`, all else stays as in `current`. An empty time zone forgets it.
 */
export function choosePreferences(current: Preferences, chosen: Record<string, unknown>): Preferences {
  const next: Record<string, unknown> = { ...current }
  for (const [name, values] of Object.entries(preferenceValues)) {
    if ((values as readonly unknown[]).includes(chosen[name])) next[name] = chosen[name]
  }
  if (chosen.timeZone === '' || chosen.timeZone === null) next.timeZone = null
  else if (typeof chosen.timeZone === 'string' && isTimeZone(chosen.timeZone)) next.timeZone = chosen.timeZone
  return next as Preferences
}

/** The clock of pages that belong to no place: the reader's own, that of where he works, or Moscow's. */
export const readersZone = ({ timeZone, workZone }: Preferences): string => timeZone ?? workZone ?? 'Europe/Moscow'

/** The day that the reader's calendar shows: what forms offer as today. */
export const readersDay = (preferences: Preferences, now: Date): LocalDate => clock(readersZone(preferences), now).date

/** The attributes of <html> that carry the choice to the style sheet; a default leaves no attribute. */
export function htmlAttributes(preferences: Preferences) {
  const unlessDefault = <K extends PreferenceName>(name: K) =>
    preferences[name] === preferenceValues[name][0] ? undefined : preferences[name]
  return {
    lang: preferences.locale,
    'data-theme': unlessDefault('theme'),
    'data-text-size': unlessDefault('textSize'),
    'data-spacing': unlessDefault('spacing'),
    'data-scheme': unlessDefault('scheme'),
    'data-images': unlessDefault('images'),
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('ru', { timeZone: name })
    return true
  } catch {
    return false
  }
}
