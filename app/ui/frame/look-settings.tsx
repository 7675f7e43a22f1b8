import { paths } from '~/lib/paths'
import { defaultPreferences, type PreferenceName, type Preferences, preferenceValues } from '~/lib/preferences'
import { compactButtonLook } from '../kit/button-look'
import { Choice } from '../kit/choice'
import { Icon } from '../kit/icon'
import { hides, popover } from '../kit/popover'
import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'

/** What the buttons in the header and the footer open. */
export const lookSettingsId = 'look-settings'

const looks = ['textSize', 'spacing', 'scheme', 'images', 'theme'] as const satisfies readonly PreferenceName[]

/** «Версия для слабовидящих»: size, spacing, colours, images, theme; kept in the reader's cookie. */
export function LookSettings({ preferences, path }: { preferences: Preferences; path: string }) {
  const { frame, kit } = useMessages()
  return (
    <div {...popover(lookSettingsId)} role="dialog" aria-labelledby="look-title" className="no-print dialog p-6">
      <div className="flex items-start justify-between gap-4">
        <h2 id="look-title" className="text-xl">
          {frame.lookTitle}
        </h2>
        <button {...hides(lookSettingsId)} className={compactButtonLook('quiet', '-mt-2 -me-3')}>
          <Icon name="close" />
          <span className="sr-only">{kit.close}</span>
        </button>
      </div>
      <p className="mb-4 text-soft">{frame.lookLead}</p>
      <form method="post" action={paths.preferences()} className="flex flex-col gap-4">
        <input type="hidden" name="next" value={path} />
        {looks.map((name) => {
          const words: Record<string, string> = frame[name]
          return (
            <fieldset key={name}>
              <legend className="font-semibold">{words.label}</legend>
              <div className="-mx-2 flex flex-wrap gap-x-3">
                {preferenceValues[name].map((value) => (
                  <Choice
                    key={value}
                    type="radio"
                    name={name}
                    value={value}
                    defaultChecked={preferences[name] === value}
                    label={words[value]}
                  />
                ))}
              </div>
            </fieldset>
          )
        })}
        <div className="border-t border-line pt-4">
          <SubmitButton>{frame.apply}</SubmitButton>
        </div>
      </form>
      <form method="post" action={paths.preferences()} className="mt-3">
        <input type="hidden" name="next" value={path} />
        {looks.map((name) => (
          <input key={name} type="hidden" name={name} value={defaultPreferences[name]} />
        ))}
        <SubmitButton variant="quiet" className="-ms-4">
          {frame.ordinary}
        </SubmitButton>
      </form>
    </div>
  )
}
