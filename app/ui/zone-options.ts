import type { Messages } from '~/i18n/messages'
import { russianZones } from '~/lib/zones'
import type { Option } from './kit/option'

/** Zones to choose from, with the one that is kept, whichever it is. */
export function zoneOptions({ frame }: Messages, kept?: string): Option[] {
  const names = new Map<string, string>(Object.entries(frame.zones))
  const known: readonly string[] = russianZones
  return [...(!kept || known.includes(kept) ? [] : [kept]), ...known].map((value) => ({
    value,
    label: names.get(value) ?? value,
  }))
}
