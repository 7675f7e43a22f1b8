import type { ru } from './ru'

/** Every sentence of the product, in whichever language: the Russian catalogue is the original, others have its shape. */
export type Messages = Said<Omit<typeof ru, 'locale'>> & { locale: Locale }

type Said<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Said<T[K]> }

export type Locale = 'ru' | 'en'
export const locales = ['ru', 'en'] as const satisfies readonly Locale[]
