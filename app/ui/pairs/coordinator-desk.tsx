import type { NextStep } from '~/domain/pairs/model'
import type { LocalDate } from '~/lib/dates'
import { paths } from '~/lib/paths'
import { EmptyState } from '../kit/empty-state'
import { NextSteps } from '../kit/next-steps'
import { Stat } from '../kit/stat'
import { StatRow } from '../kit/stat-row'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

interface CoordinatorDeskProps {
  desk: {
    waits: readonly { id: string; mentor: string; mentee: string; periodTo: LocalDate; step: NextStep }[]
    /** How many more pairs wait than are named. */
    more: number
    active: number
    people: number
    withoutAccount: number
    withoutConsent: number
  }
}

/** What the pairs and people of a school or a district ask of who keeps them; that all is done, only where it is. */
export function CoordinatorDesk({ desk }: CoordinatorDeskProps) {
  const { pairs: t, kit, dates } = useMessages()
  const steps = desk.waits.map(({ id, mentor, mentee, periodTo, step }) => ({
    key: id,
    title: (
      <TextLink href={paths.pair(id)}>
        {mentor} {kit.and} {mentee}
      </TextLink>
    ),
    detail: step ? t.nextSteps[step] : t.desk.ending,
    due: step === null || step === 'review' || step === 'complete' ? dates.date(periodTo) : undefined,
    urgent: step === 'enterOrder' || step === 'complete',
    action: { href: paths.pair(id), label: t.open },
  }))
  const nothingOwed = steps.length === 0 && desk.withoutAccount === 0 && desk.withoutConsent === 0
  return (
    <div className="flex flex-col gap-4">
      {steps.length > 0 && <NextSteps title={t.desk.title} steps={steps} />}
      {nothingOwed && <EmptyState title={t.desk.allDone}>{t.desk.allDoneText}</EmptyState>}
      {desk.more > 0 && (
        <p>
          <TextLink href={paths.pairs()}>{kit.more(desk.more)}</TextLink>
        </p>
      )}
      <StatRow>
        <Stat value={desk.active} label={t.desk.activePairs} href={paths.pairs({ state: 'active' })} />
        <Stat value={desk.people} label={t.desk.people} href={paths.people()} />
        {desk.withoutAccount > 0 && (
          <Stat
            value={desk.withoutAccount}
            label={t.desk.accounts}
            href={paths.people({ lacks: 'account' })}
            detail={t.desk.accountsText}
          />
        )}
        {desk.withoutConsent > 0 && (
          <Stat value={desk.withoutConsent} label={t.desk.processing} href={paths.people({ lacks: 'consent' })} />
        )}
      </StatRow>
    </div>
  )
}
