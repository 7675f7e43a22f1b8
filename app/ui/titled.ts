import { catalogue } from '~/i18n/catalogue'
import type { Messages } from '~/i18n/messages'
import { defaultPreferences, type Preferences } from '~/lib/preferences'

interface MetaArgs<Seen> {
  data: Seen
  matches: { id: string; data: unknown }[]
}

/**
 * The `meta` of a page: its title in the reader's language, before the product's name; `unlisted` keeps search engines
 * out, `missing` is said where there is nothing to show.
 */
export const titled =
  <Seen>(
    title: (t: Messages, seen: Exclude<Seen, undefined>) => string,
    { unlisted = false, missing = (t: Messages) => t.answers.notFoundTitle } = {},
  ) =>
  ({ data, matches }: MetaArgs<Seen>) => {
    const root = matches.find(({ id }) => id === 'root')?.data as { preferences?: Preferences } | undefined
    const t = catalogue((root?.preferences ?? defaultPreferences).locale)
    const name = data === undefined ? missing(t) : title(t, data as Exclude<Seen, undefined>)
    const titles = [{ title: `${name} · ${t.answers.product}` }]
    return unlisted ? [...titles, { name: 'robots', content: 'noindex' }] : titles
  }
