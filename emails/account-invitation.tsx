import type { Messages } from '~/i18n/messages'
import { LetterLayout, Paragraph } from './layout'
import type { Letter } from './letter'

/** Opens an account: the link sets its password. `by` is who invites. */
export const accountInvitation = (t: Messages, address: string, by: string): Letter => ({
  key: `account-invitation:${address}`,
  subject: t.accounts.letters.account.subject,
  body: (
    <LetterLayout
      t={t}
      title={t.accounts.letters.account.subject}
      action={{ href: address, label: t.accounts.letters.account.action }}
    >
      <Paragraph>{t.accounts.letters.account.text(by)}</Paragraph>
    </LetterLayout>
  ),
})
