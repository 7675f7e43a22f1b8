import type { EventFormat } from '~/domain/events/model'
import { placeOf } from '~/domain/events/place'
import { tie } from '~/lib/text'
import { useMessages } from '../messages'

interface SignInSheetProps {
  event: {
    title: string
    format: EventFormat
    startsAt: Date
    endsAt: Date
    timeZone: string
    host: string | null
    address: string
    room: string
  }
  people: readonly {
    personId: string
    name: string
    organization: string | null
    post: string
    mode: 'in_person' | 'remote'
  }[]
}

const cell = 'border border-edge px-2 py-2 text-start align-top'

/** «Лист регистрации» on paper: number, name, place of work, format, room to sign. No phones stand on it. */
export function SignInSheet({ event, people }: SignInSheetProps) {
  const messages = useMessages()
  const { dates, registrations } = messages
  const { columns } = registrations
  return (
    <article className="flex flex-col gap-4">
      <header className="text-center">
        <h2 className="text-xl">{registrations.sheet.title}</h2>
        <p className="font-semibold">{event.title}</p>
        <p>{dates.interval(event.startsAt, event.endsAt, event.timeZone)}</p>
        <p>{tie(placeOf(messages, event))}</p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section className="overflow-x-auto print:overflow-visible" tabIndex={0} aria-label={registrations.sheet.title}>
        <table className="w-full min-w-xl border-collapse">
          <caption className="sr-only">{registrations.sheet.title}</caption>
          <thead>
            <tr>
              <th scope="col" className={`${cell} w-10`}>
                {columns.number}
              </th>
              <th scope="col" className={cell}>
                {columns.name}
              </th>
              <th scope="col" className={cell}>
                {columns.place}
              </th>
              <th scope="col" className={cell}>
                {columns.mode}
              </th>
              <th scope="col" className={`${cell} w-36`}>
                {columns.signature}
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ personId, name, organization, post, mode }, index) => (
              <tr key={personId}>
                <td className={`${cell} tabular-nums`}>{index + 1}</td>
                <td className={cell}>{name}</td>
                <td className={cell}>{tie([organization, post].filter(Boolean).join(', '))}</td>
                <td className={cell}>{registrations.modes[mode]}</td>
                <td className={cell} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="pt-6">{registrations.sheet.responsible}: ____________________ / ____________________</p>
    </article>
  )
}
