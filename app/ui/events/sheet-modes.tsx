import { paths } from '~/lib/paths'
import { attendanceModes } from '~db/enums'
import { Tabs } from '../kit/tabs'
import { useMessages } from '../messages'

/** Whose sheet it is: everyone's, or of those who come one way. */
export function SheetModes({ eventId, mode }: { eventId: string; mode: string | null }) {
  const { registrations } = useMessages()
  return (
    <Tabs
      label={registrations.columns.mode}
      tabs={[
        { href: paths.signInSheet(eventId), label: registrations.sheet.all, current: mode === null },
        ...attendanceModes.map((value) => ({
          href: paths.signInSheet(eventId, { mode: value }),
          label: registrations.modes[value],
          current: mode === value,
        })),
      ]}
    />
  )
}
