import type { HeadersFunction } from '@remix-run/node'

/** The headers of a page found by whoever holds a paper or was given a link, and by no search engine. */
export const unlisted: HeadersFunction = () => ({
  'X-Robots-Tag': 'noindex, nofollow',
  'Cache-Control': 'no-store',
})
