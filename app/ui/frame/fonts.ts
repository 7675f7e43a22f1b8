import cyrillic from '@fontsource-variable/golos-text/files/golos-text-cyrillic-wght-normal.woff2?url'
import latin from '@fontsource-variable/golos-text/files/golos-text-latin-wght-normal.woff2?url'

/** Links of the document's head for the two files that every page uses; the rest come only where a rare letter stands. */
export const fontPreloads = [cyrillic, latin].map((href) => ({
  rel: 'preload' as const,
  as: 'font' as const,
  type: 'font/woff2' as const,
  href,
  crossOrigin: 'anonymous' as const,
}))
