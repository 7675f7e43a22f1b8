import { useMessages } from '../messages'
import { buttonLook } from './button-look'
import { Icon } from './icon'

interface PaginationProps {
  /** Links of a keyset; absent at either end. */
  previous?: string
  next?: string
  /** Words that say more than «Следующие»: «Раньше», «Июнь». */
  previousLabel?: string
  nextLabel?: string
  /** What is shown here: «51–100 из 1 240». */
  status?: string
}

/** The way through a long list. Draws nothing when the list is one page. */
export function Pagination({ previous, next, previousLabel, nextLabel, status }: PaginationProps) {
  const { kit } = useMessages()
  if (!previous && !next) return null
  return (
    <nav aria-label={kit.pages} className="mt-6 flex flex-wrap items-center justify-between gap-3">
      {previous ? (
        <a href={previous} rel="prev" className={buttonLook()}>
          <Icon name="back" />
          {previousLabel ?? kit.previousPage}
        </a>
      ) : (
        <span />
      )}
      {status && <span className="text-sm text-soft tabular-nums">{status}</span>}
      {next ? (
        <a href={next} rel="next" className={buttonLook()}>
          {nextLabel ?? kit.nextPage}
          <Icon name="forward" />
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
