import type { Messages } from '~/i18n/messages'
import { LetterLayout, Paragraph } from './layout'
import type { Letter } from './letter'

interface Written {
  key: string
  contest: string
  number: number
  isFinal: boolean
  address: string
}

/** A protocol waits for a signature, was taken back, or is signed. */
export function protocolLetter(
  t: Messages,
  news: 'to_sign' | 'signed' | 'taken_back',
  { key, contest, number, isFinal, address }: Written,
): Letter {
  const words = t.protocols.letters[news]
  const subject = words.subject(contest)
  return {
    key,
    subject,
    body: (
      <LetterLayout t={t} title={subject} action={{ href: address, label: words.action }}>
        <Paragraph>{words.text(number, isFinal)}</Paragraph>
      </LetterLayout>
    ),
  }
}
