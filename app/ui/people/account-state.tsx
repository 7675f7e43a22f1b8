import { paths } from '~/lib/paths'
import { ActionForm } from '../kit/action-form'
import { Section } from '../kit/section'
import { StateBadge } from '../kit/state-badge'
import type { Tone } from '../kit/tone'
import { useMessages } from '../messages'

type Account =
  | { state: 'none' }
  | { state: 'invited' | 'lapsed'; until: Date }
  | { state: 'active'; login: string; seen: Date | null }

interface AccountStateProps {
  personId: string
  account: Account
  notInvite?: string
  zone: string
}

const tones: Record<Account['state'], Tone> = { none: 'neutral', invited: 'info', lapsed: 'warning', active: 'success' }

/** How far a person's account is, and the invitation to it. */
export function AccountState({ personId, account, notInvite, zone }: AccountStateProps) {
  const { people: t, dates } = useMessages()
  return (
    <Section title={t.account}>
      <div className="flex flex-wrap items-center gap-3">
        <StateBadge tone={tones[account.state]}>{t.accountStates[account.state]}</StateBadge>
        {account.state === 'invited' && <span>{t.invitedUntil(dates.moment(account.until, zone))}</span>}
        {account.state === 'lapsed' && <span>{t.lapsedOn(dates.moment(account.until, zone))}</span>}
        {account.state === 'active' && (
          <span>{account.seen ? t.lastSeen(dates.moment(account.seen, zone)) : t.neverSeen}</span>
        )}
      </div>
      {account.state !== 'active' && (
        <div className="mt-4 flex flex-wrap gap-3">
          <ActionForm
            action={paths.accountInvitation(personId)}
            label={account.state === 'none' ? t.invite : t.inviteAgain}
            disabledBecause={notInvite}
          />
          {account.state === 'invited' && (
            <ActionForm variant="quiet" action={paths.invitationRevocation(personId)} label={t.revoke} />
          )}
        </div>
      )}
    </Section>
  )
}
