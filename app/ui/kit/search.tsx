import { useMessages } from '../messages'
import { buttonLook } from './button-look'
import { controlLook } from './control-look'
import { HiddenValues } from './hidden-values'
import { Icon } from './icon'

interface SearchProps {
  /** Where to; without it, the same page. */
  action?: string
  name?: string
  /** What was looked for. */
  value?: string
  /** What can be found: «Имя, школа или предмет». */
  label?: string
  /** The other filters of the page's address, kept. */
  keep?: Record<string, string>
}

/** One line to look for something; the answer is a page with an address. */
export function Search({ action, name = 'q', value, label, keep }: SearchProps) {
  const { kit } = useMessages()
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to older screen readers
    <form role="search" action={action} className="flex max-w-xl items-end gap-2">
      <HiddenValues values={keep} />
      <div className="min-w-0 flex-1">
        <label htmlFor={`search-${name}`} className="mb-1.5 block font-medium">
          {label ?? kit.search}
        </label>
        <input id={`search-${name}`} type="search" name={name} defaultValue={value} className={controlLook} />
      </div>
      <button type="submit" className={buttonLook('secondary')}>
        <Icon name="search" />
        <span className="max-sm:sr-only">{kit.find}</span>
      </button>
    </form>
  )
}
