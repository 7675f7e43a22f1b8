import { type Locale, locales } from '~/i18n/messages'
import { paths } from '~/lib/paths'
import { useMessages } from '../messages'

/** The languages of the product, each in its own name. */
export function LanguageSwitch({ path, locale }: { path: string; locale: Locale }) {
  const { frame } = useMessages()
  return (
    <form method="post" action={paths.preferences()} aria-label={frame.language} className="flex gap-1">
      <input type="hidden" name="next" value={path} />
      {locales.map((language) => (
        <button
          key={language}
          type="submit"
          name="locale"
          value={language}
          lang={language}
          aria-current={language === locale ? 'true' : undefined}
          className="min-h-touch rounded-md px-3 text-act hover:bg-act-soft first-of-type:-ms-3 aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {frame.languages[language]}
        </button>
      ))}
    </form>
  )
}
