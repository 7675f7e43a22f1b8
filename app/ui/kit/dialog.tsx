import { type ReactNode, useId } from 'react'
import { type ButtonVariant, buttonLook } from './button-look'
import { Explained } from './explained'
import { hides, popover, toggles } from './popover'

interface DialogProps {
  /** The words and the look of the button that opens it. */
  opener: ReactNode
  variant?: ButtonVariant
  disabledBecause?: string
  title: ReactNode
  /** The word on the button that leaves everything as it is; it stands last. */
  dismiss: ReactNode
  /** The text of the dialog; gets that closing button, to place it among its own. */
  children: (closing: ReactNode) => ReactNode
}

/** A question over the page. The browser opens it without script; one that cannot shows it in place. */
export function Dialog({ opener, variant = 'secondary', disabledBecause, title, dismiss, children }: DialogProps) {
  const id = useId()
  const titleId = `${id}-title`
  return (
    <>
      <Explained because={disabledBecause}>
        {(description) => (
          <button
            {...toggles(id)}
            {...description}
            disabled={disabledBecause !== undefined}
            aria-haspopup="dialog"
            className={buttonLook(variant)}
          >
            {opener}
          </button>
        )}
      </Explained>
      {!disabledBecause && (
        <div {...popover(id)} role="dialog" aria-labelledby={titleId} className="dialog rounded-lg p-6 text-start">
          <div className="flex flex-col gap-4">
            <h2 id={titleId} className="text-lg">
              {title}
            </h2>
            {children(
              <button {...hides(id)} className={buttonLook('quiet')}>
                {dismiss}
              </button>,
            )}
          </div>
        </div>
      )}
    </>
  )
}
