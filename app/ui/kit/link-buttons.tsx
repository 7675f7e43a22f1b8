import { buttonLook } from './button-look'
import { Explained } from './explained'
import { LinkButton } from './link-button'

interface LinkButtonsProps {
  links: readonly {
    href: string
    label: string
    /** The sentence that says why the way is closed. */
    disabledBecause?: string
  }[]
}

/** Ways beside one another; of those closed for one reason, neighbours share its sentence. */
export function LinkButtons({ links }: LinkButtonsProps) {
  const groups: { because?: string; links: LinkButtonsProps['links'][number][] }[] = []
  for (const link of links) {
    const last = groups.at(-1)
    if (last?.because && last.because === link.disabledBecause) last.links.push(link)
    else groups.push({ because: link.disabledBecause, links: [link] })
  }
  return groups.map(({ because, links: alike }) =>
    because ? (
      <Explained key={alike[0]?.href} because={because}>
        {(description) =>
          alike.map(({ href, label }) => (
            <button key={href} {...description} type="button" disabled className={buttonLook('secondary')}>
              {label}
            </button>
          ))
        }
      </Explained>
    ) : (
      alike.map(({ href, label }) => (
        <LinkButton key={href} href={href}>
          {label}
        </LinkButton>
      ))
    ),
  )
}
