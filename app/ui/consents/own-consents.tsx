import type { ConsentKind, ConsentState, DistributionItem } from '~/domain/consents/model'
import type { LocalDate } from '~/lib/dates'
import { paths } from '~/lib/paths'
import { clock } from '~/lib/zones'
import { Card } from '../kit/card'
import { LinkButton } from '../kit/link-button'
import { Section } from '../kit/section'
import { StateBadge } from '../kit/state-badge'
import { useMessages } from '../messages'
import { consentTones } from './consent-tones'

interface OwnConsentsProps {
  consents: readonly {
    kind: ConsentKind
    state: ConsentState
    last: { items: string[]; givenAt: Date; paperDate: LocalDate | null; withdrawnAt: Date | null } | null
  }[]
  zone: string
}

/** The reader's consents: each by itself, with its state and the way to its own page. */
export function OwnConsents({ consents, zone }: OwnConsentsProps) {
  const { consents: t, dates } = useMessages()
  const day = (at: Date) => dates.date(clock(zone, at).date)
  return (
    <Section title={t.title} lead={t.lead} id="consents">
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {consents.map(({ kind, state, last }) => (
          <Card
            key={kind}
            title={t.kinds[kind]}
            footer={
              <>
                <LinkButton variant={state === 'given' ? 'secondary' : 'primary'} href={paths.consent(kind)}>
                  {state === 'given' ? t.see : t.read}
                </LinkButton>
                {(state === 'given' || state === 'outdated') && (
                  <LinkButton variant="quiet" href={paths.consentWithdrawal(kind)}>
                    {t.withdraw}
                  </LinkButton>
                )}
              </>
            }
          >
            <div>
              <StateBadge tone={consentTones[state]}>{t.states[state]}</StateBadge>
            </div>
            {last && (
              <p className="text-sm text-soft">
                {last.withdrawnAt
                  ? t.withdrawnOn(day(last.withdrawnAt))
                  : last.paperDate
                    ? t.onPaper(dates.date(last.paperDate))
                    : t.inWeb(day(last.givenAt))}
              </p>
            )}
            {last && !last.withdrawnAt && last.items.length > 0 && (
              <p className="text-sm">{last.items.map((item) => t.items[item as DistributionItem]).join(', ')}</p>
            )}
            {state === 'outdated' && <p className="text-sm">{t.outdatedNote}</p>}
          </Card>
        ))}
      </div>
    </Section>
  )
}
