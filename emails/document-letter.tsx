import type { Messages } from '~/i18n/messages'
import { LetterLayout, Paragraph } from './layout'
import type { Letter } from './letter'

/** A document was issued to the reader. */
export function documentLetter(
  t: Messages,
  { key, title, address }: { key: string; title: string; address: string },
): Letter {
  const { letter } = t.documents
  return {
    key,
    subject: letter.subject,
    body: (
      <LetterLayout t={t} title={letter.subject} action={{ href: address, label: letter.action }}>
        <Paragraph>{title}</Paragraph>
        <Paragraph>{letter.text}</Paragraph>
      </LetterLayout>
    ),
  }
}
