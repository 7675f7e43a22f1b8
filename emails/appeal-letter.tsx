import type { Messages } from '~/i18n/messages'
import { LetterLayout, Paragraph } from './layout'
import type { Letter } from './letter'

interface Written {
  key: string
  contest: string
  /** The decision in words. */
  text: string
  address: string
}

/** To the chair that an appeal is filed; to the entrants how it was decided. */
export function appealLetter(
  t: Messages,
  news: 'filed' | 'upheld' | 'dismissed',
  { key, contest, text, address }: Written,
): Letter {
  const words = t.appeals.letters[news]
  const subject = words.subject(contest)
  return {
    key,
    subject,
    body: (
      <LetterLayout t={t} title={subject} action={{ href: address, label: t.appeals.letters.action }}>
        <Paragraph>{words.text}</Paragraph>
        {text && <Paragraph>{text}</Paragraph>}
      </LetterLayout>
    ),
  }
}
