import type { Messages } from '~/i18n/messages'
import type { LocalDate } from '~/lib/dates'
import { LetterLayout, Paragraph } from './layout'
import type { Letter } from './letter'

/** What the two of a pair, or who proposed it, are told. */
export type PairNews =
  | { kind: 'proposed' }
  | { kind: 'declined'; by: string }
  | { kind: 'activated'; orderNumber: string; orderDate: LocalDate }
  | { kind: 'extended'; periodTo: LocalDate }
  | { kind: 'ended'; on: LocalDate }

interface PairFacts {
  id: string
  mentor: string
  mentee: string
  periodFrom: LocalDate
  periodTo: LocalDate
  address: string
  /** The version of the pair: one letter a person for each change. */
  version: number
}

export function pairNotice(t: Messages, news: PairNews, pair: PairFacts, personId: string): Letter {
  const words = t.pairs.letters[news.kind]
  return {
    key: `pair:${pair.id}:${pair.version}:${news.kind}:${personId}`,
    subject: words.subject,
    body: (
      <LetterLayout t={t} title={words.subject} action={{ href: pair.address, label: words.action }}>
        <Paragraph>{words.text}</Paragraph>
        <Paragraph>{t.pairs.letters.members(pair.mentor, pair.mentee)}</Paragraph>
        <Paragraph>{t.pairs.letters.period(t.dates.date(pair.periodFrom), t.dates.date(pair.periodTo))}</Paragraph>
        {news.kind === 'declined' && <Paragraph>{t.pairs.letters.declinedBy(news.by)}</Paragraph>}
        {news.kind === 'activated' && (
          <Paragraph>{t.pairs.letters.order(t.dates.date(news.orderDate), news.orderNumber)}</Paragraph>
        )}
        {news.kind === 'ended' && <Paragraph>{t.pairs.letters.endedOn(t.dates.date(news.on))}</Paragraph>}
      </LetterLayout>
    ),
  }
}
