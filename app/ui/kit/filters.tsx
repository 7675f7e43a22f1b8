import type { ReactNode } from 'react'
import { useMessages } from '../messages'
import { buttonLook, compactButtonLook } from './button-look'
import { HiddenValues } from './hidden-values'
import { Icon } from './icon'
import { Sheet } from './sheet'

interface FiltersProps {
  /** The page's own path: the form is sent there by GET, so that a filtered list has an address. */
  action: string
  /** How many filters are on; shown on a phone, where they are folded away, and offers the reset. */
  chosen: number
  /** A Search-like field that stays in sight at any width. */
  search?: ReactNode
  /** Values of the address that no field here holds. */
  keep?: Record<string, string>
  /** The fields: Select, DateField, Checkbox. */
  children: ReactNode
}

/** What a list shows, chosen by a form. */
export function Filters({ action, chosen, search, keep, children }: FiltersProps) {
  const { kit } = useMessages()
  return (
    <form action={action} className="@container mb-6">
      <HiddenValues values={keep} />
      <div className="flex flex-wrap items-end gap-3 rounded-lg @4xl:bg-sunken @4xl:p-4">
        {search && (
          <div className="flex min-w-48 flex-1 basis-64 items-end gap-2">
            <div className="min-w-0 flex-1">{search}</div>
            <button type="submit" className={compactButtonLook('secondary', '@4xl:hidden')}>
              <Icon name="search" />
              <span className="sr-only">{kit.find}</span>
            </button>
          </div>
        )}
        <Sheet id="filters" icon="filter" opener={chosen > 0 ? kit.filtersChosen(chosen) : kit.filters}>
          <div className="flex flex-col gap-4 @4xl:flex-row @4xl:flex-wrap @4xl:items-end @4xl:gap-3 @4xl:*:has-[select]:min-w-36 @4xl:*:has-[select]:max-w-72 @4xl:*:has-[select]:flex-1 @4xl:*:has-[select]:basis-36">
            {children}
            <div className="flex flex-wrap gap-2">
              <button type="submit" className={buttonLook('primary')}>
                {kit.show}
              </button>
              {chosen > 0 && (
                <a href={action} className={buttonLook('quiet')}>
                  {kit.reset}
                </a>
              )}
            </div>
          </div>
        </Sheet>
      </div>
    </form>
  )
}
