import { clock } from '~/lib/zones'
import type { DeskFacts } from '../desk-facts'

type Zone = DeskFacts['zone']

/** «14:02 (МСК+6)» by the clocks of the contest, as the server writes it. */
export const timeOf = (instant: string | null, { name, note }: Zone): string =>
  `${clock(name, instant ? new Date(instant) : new Date()).time}\u00a0(${note})`

/** The same with its day: what is kept on a device may be of another one. */
export const momentOf = (instant: string, zone: Zone): string => {
  const day = { day: 'numeric', month: 'long', timeZone: zone.name } as const
  return `${new Date(instant).toLocaleDateString(document.documentElement.lang, day)}, ${timeOf(instant, zone)}`
}
