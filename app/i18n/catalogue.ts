import { en } from './en'
import type { Locale, Messages } from './messages'
import { ru } from './ru'

const catalogues: Record<Locale, Messages> = { ru, en }

/** All sentences in one language. */
export const catalogue = (locale: Locale): Messages => catalogues[locale]
