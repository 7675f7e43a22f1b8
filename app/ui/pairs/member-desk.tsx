import type { ConsentKind } from '~/domain/consents/model'
import type { LocalDate } from '~/lib/dates'
import { paths } from '~/lib/paths'
import { NextSteps } from '../kit/next-steps'
import { Section } from '../kit/section'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

interface OwnPair {
  id: string
  partner: string
  periodTo: LocalDate
}

interface MemberDeskProps {
  desk: {
    toAgree: readonly OwnPair[]
    toReview: readonly OwnPair[]
    pairs: readonly OwnPair[]
    consents: readonly { kind: ConsentKind; again: boolean }[]
  }
}

/** What his own pairs and consents ask of a reader, and the pairs he is in. Draws nothing for one who has none. */
export function MemberDesk({ desk }: MemberDeskProps) {
  const { pairs: t, consents, dates } = useMessages()
  const steps = [
    ...desk.toAgree.map(({ id, partner }) => ({
      key: `agree-${id}`,
      title: t.desk.memberAgree(partner),
      urgent: true,
      action: { href: paths.pairAgreement(id), label: t.desk.decide },
    })),
    ...desk.consents.map(({ kind, again }) => ({
      key: kind,
      title: again ? t.desk.memberConsentAgain(consents.kinds[kind]) : t.desk.memberConsent(consents.kinds[kind]),
      action: { href: paths.consent(kind), label: t.desk.decide },
    })),
    ...desk.toReview.map(({ id, partner, periodTo }) => ({
      key: `review-${id}`,
      title: t.desk.memberReview(partner),
      due: dates.date(periodTo),
      action: { href: paths.pairReview(id), label: t.desk.write },
    })),
  ]
  if (steps.length === 0 && desk.pairs.length === 0) return null
  return (
    <div className="flex flex-col gap-6">
      {steps.length > 0 && <NextSteps title={t.desk.memberTitle} steps={steps} />}
      {desk.pairs.length > 0 && (
        <Section title={t.desk.yourPairs}>
          <ul className="flex flex-col gap-2">
            {desk.pairs.map(({ id, partner, periodTo }) => (
              <li key={id}>
                <TextLink href={paths.pair(id)}>{partner}</TextLink>{' '}
                <span className="text-soft">{t.desk.soon(dates.date(periodTo))}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}
