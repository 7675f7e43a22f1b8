import type { Messages } from '~/i18n/messages'
import { LetterLayout, Paragraph } from './layout'
import type { Letter } from './letter'

export type DisqualificationNews = 'proposed' | 'agreed' | 'declined'

interface Written {
  key: string
  contest: string
  /** The entry as its reader may know it: a number or a code. */
  work: string
  reason: string
  address: string
}

/** To the chair that an entry's disqualification is proposed; to whoever proposed it how the chair answered. */
export function disqualificationLetter(
  t: Messages,
  news: DisqualificationNews,
  { key, contest, work, reason, address }: Written,
): Letter {
  const { letters } = t.disqualification
  const words = letters[news]
  const subject = words.subject(contest)
  return {
    key,
    subject,
    body: (
      <LetterLayout t={t} title={subject} action={{ href: address, label: words.action }}>
        <Paragraph>{words.text(work)}</Paragraph>
        <Paragraph>{letters.reason(reason)}</Paragraph>
      </LetterLayout>
    ),
  }
}
