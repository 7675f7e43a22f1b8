import type { Messages } from '~/i18n/messages'
import { LetterLayout, Paragraph } from './layout'
import type { Letter } from './letter'

interface Written {
  key: string
  title: string
  timeZone: string
  intakeOpensAt: Date
  intakeClosesAt: Date
  organizer: string
  reason: string
  /** The order of an amendment. */
  order: string | null
  orderDate: string | null
  address: string
}

/** What coordinators read of a new contest, and entrants of a changed or cancelled one. */
export function contestNotice(t: Messages, news: 'announced' | 'amended' | 'cancelled', contest: Written): Letter {
  const words = t.contests.letters[news]
  const subject = words.subject(contest.title)
  const { intakeOpensAt, intakeClosesAt, timeZone, order, orderDate, reason, organizer } = contest
  return {
    key: contest.key,
    subject,
    body: (
      <LetterLayout t={t} title={subject} action={{ href: contest.address, label: t.contests.letters.open }}>
        <Paragraph>{words.text(organizer)}</Paragraph>
        {order && orderDate && <Paragraph>{t.contests.letters.byOrder(order, t.dates.date(orderDate))}</Paragraph>}
        {reason && <Paragraph>{t.contests.letters.reason(reason)}</Paragraph>}
        {news !== 'cancelled' && (
          <Paragraph>
            {t.contests.intakeFromTo(
              t.dates.moment(intakeOpensAt, timeZone),
              t.dates.deadline(intakeClosesAt, timeZone),
            )}
          </Paragraph>
        )}
      </LetterLayout>
    ),
  }
}
