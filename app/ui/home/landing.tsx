import { Card } from '../kit/card'
import { LinkButton } from '../kit/link-button'
import { PageHeader } from '../kit/page-header'
import { useMessages } from '../messages'

/** What a visitor finds here, and where. */
export function Landing({ calendar, contests, verify }: { calendar: string; contests: string; verify: string }) {
  const { home } = useMessages()
  const addresses = [calendar, contests, verify]
  return (
    <>
      <PageHeader
        title={home.title}
        lead={home.lead}
        primary={
          <LinkButton href={calendar} variant="primary">
            {home.openCalendar}
          </LinkButton>
        }
      />
      <ul className="grid gap-4 md:grid-cols-3">
        {home.forVisitor.map(({ title, text }, place) => (
          <li key={title}>
            <Card title={title} href={addresses[place]} level="h2">
              {text}
            </Card>
          </li>
        ))}
      </ul>
    </>
  )
}
