import type { Check, Eligibility, Verdict } from '~/domain/entries/eligibility'
import type { Messages } from '~/i18n/messages'
import { Icon, type IconName } from '../kit/icon'
import { useMessages } from '../messages'

const looks: Record<Verdict, { icon: IconName; tone: string }> = {
  met: { icon: 'check', tone: 'text-act' },
  unmet: { icon: 'error', tone: 'text-error' },
  unknown: { icon: 'alert', tone: 'text-warning' },
}

/** What the regulation says of those who enter: each rule with the facts it was found from. */
export function EligibilityList({ eligibility }: { eligibility: Eligibility }) {
  const t = useMessages()
  return (
    <ul className="flex flex-col gap-2">
      {eligibility.checks.map((check) => {
        const { icon, tone } = looks[check.verdict]
        return (
          <li key={check.rule} className="flex gap-2">
            <Icon name={icon} className={`mt-0.5 size-5 ${tone}`} />
            <span>
              {say(t, check, eligibility)}
              <span className="text-soft"> — {t.entries.verdicts[check.verdict]}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function say({ entries, dates }: Messages, check: Check, { on, experienceOn }: Eligibility): string {
  const { rules } = entries
  switch (check.rule) {
    case 'district':
      return rules.district
    case 'active_pair':
      return rules.active_pair(dates.date(check.from), dates.date(check.to), dates.date(on))
    case 'experience': {
      const { years, min, max } = check
      const taught = years ? entries.years(years.least, years.most) : entries.yearsUnknown
      return rules.experience(entries.whose[check.of], taught, entries.limit(min, max), dates.date(experienceOn))
    }
  }
}
