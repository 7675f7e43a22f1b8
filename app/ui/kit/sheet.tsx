import type { ReactNode } from 'react'
import { useMessages } from '../messages'
import { buttonLook, compactButtonLook } from './button-look'
import { Icon, type IconName } from './icon'
import { hides, popover, toggles } from './popover'

interface SheetProps {
  id: string
  opener: ReactNode
  icon: IconName
  children: ReactNode
}

/**
 * Stands in the page where its container is wide, and behind a button where it is narrow.
 * Its container carries `@container`; a browser without popovers shows it in place at any width.
 */
export function Sheet({ id, opener, icon, children }: SheetProps) {
  const { kit } = useMessages()
  return (
    <>
      <button {...toggles(id)} className={compactButtonLook('secondary', '@4xl:hidden')}>
        <Icon name={icon} />
        {opener}
      </button>
      <div
        {...popover(id)}
        className="sheet @4xl:static @4xl:block @4xl:h-auto @4xl:w-auto @4xl:overflow-visible @4xl:bg-transparent @4xl:p-0"
      >
        <button {...hides(id)} className={buttonLook('quiet', 'mb-3 ms-auto flex @4xl:hidden')}>
          <Icon name="close" />
          {kit.close}
        </button>
        {children}
      </div>
    </>
  )
}
