import type { Messages } from '~/i18n/messages'
import { LetterLayout, Paragraph } from './layout'
import type { Letter } from './letter'

/** The chair holds a vote on a tie. */
export function voteLetter(
  t: Messages,
  { key, contest, address }: { key: string; contest: string; address: string },
): Letter {
  const { letter } = t.votes
  return {
    key,
    subject: letter.subject(contest),
    body: (
      <LetterLayout t={t} title={letter.subject(contest)} action={{ href: address, label: letter.action }}>
        <Paragraph>{letter.text}</Paragraph>
      </LetterLayout>
    ),
  }
}
