import type { Messages } from '~/i18n/messages'
import { LetterLayout, Paragraph } from './layout'
import type { Letter } from './letter'

/** What entrants are told of their entry. */
export type EntryNews =
  | { kind: 'begun'; by: string }
  | { kind: 'confirm'; by: string }
  | { kind: 'received' }
  | { kind: 'recalled'; by: string }
  | { kind: 'returned'; reason: string }
  | { kind: 'admitted' }
  | { kind: 'rejected'; reason: string }
  | { kind: 'withdrawn'; by: string; reason: string }
  | { kind: 'disqualified'; reason: string }
  | { kind: 'extended'; reason: string }

interface Written {
  key: string
  contest: string
  timeZone: string
  number: number | null
  title: string
  members: string[]
  deadline: Date
  address: string
}

const withDeadline: readonly EntryNews['kind'][] = ['begun', 'confirm', 'returned', 'extended']

export function entryLetter(t: Messages, news: EntryNews, entry: Written): Letter {
  const { letters } = t.entries
  const words = letters[news.kind]
  const subject = words.subject(entry.contest)
  return {
    key: entry.key,
    subject,
    body: (
      <LetterLayout t={t} title={subject} action={{ href: entry.address, label: letters.open }}>
        <Paragraph>{'by' in news ? letters[news.kind].text(news.by) : letters[news.kind].text}</Paragraph>
        <Paragraph>{letters.entry(entry.number, entry.title, entry.members.join(', '))}</Paragraph>
        {'reason' in news && <Paragraph>{letters.reason(news.reason)}</Paragraph>}
        {withDeadline.includes(news.kind) && (
          <Paragraph>{letters.until(t.dates.deadline(entry.deadline, entry.timeZone))}</Paragraph>
        )}
      </LetterLayout>
    ),
  }
}
