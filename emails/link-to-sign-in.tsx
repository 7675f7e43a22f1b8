import type { Messages } from '~/i18n/messages'
import { LetterLayout, Paragraph } from './layout'
import type { Letter } from './letter'

/** The link asked for at the sign-in page: it sets a new password. */
export const linkToSignIn = (t: Messages, address: string): Letter => ({
  key: `password-link:${address}`,
  subject: t.accounts.letters.password.subject,
  body: (
    <LetterLayout
      t={t}
      title={t.accounts.letters.password.subject}
      action={{ href: address, label: t.accounts.letters.password.action }}
    >
      <Paragraph>{t.accounts.letters.password.text}</Paragraph>
    </LetterLayout>
  ),
})
