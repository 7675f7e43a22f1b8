import { withInitials } from '~/domain/documents/names'
import { inQuotes } from '~/domain/print/quotes'
import { settle, typeset } from '~/domain/print/typography'
import type { Contest } from '~/domain/scoring/contest-file'
import { type Amount, Rational } from '~/domain/scoring/rational'
import type { Messages } from '~/i18n/messages'
import { own } from '~/lib/own'
import { isTimeZone } from '~/lib/zones'
import type { ProtocolFacts } from './snapshot'

/** How a protocol calls its jurors, entries, stages and numbers. */
export interface Naming {
  t: Messages['protocolTexts']
  moment: (instant: string) => string
  juror: (id: string) => string
  entry: (id: string) => string
  entries: (ids: string[]) => string
  /** Title and organisation, for a cell. */
  entryCell: (id: string) => string
  quoted: (title: string) => string
  stage: (id: string) => string
  award: (code: string, many: boolean) => string
  /** «41,33 (124/3)»: the exact fraction stands by where the number shown is rounded. */
  amount: (amount: Amount) => string
  /** A number on one sheet, without needless zeros: «44», «44,5». */
  points: (value: Rational) => string
  fraction: (exact: string) => string
}

/** Whom a text speaks of: jurors and entries by the ids of the contest file. */
export interface Called {
  juror: (id: string) => string
  entry: (id: string) => { title: string; organization: string | null } | undefined
}

/** The naming of a protocol: by the facts gathered for it. */
export function namingOf(facts: Pick<ProtocolFacts, 'jury' | 'entries' | 'input'>, messages: Messages): Naming {
  const people = new Map(facts.jury.map((juror) => [juror.id, juror.name]))
  const entries = new Map(facts.entries.map((entry) => [entry.id, entry]))
  const called: Called = {
    juror: (id) => {
      const name = people.get(id)
      return name ? withInitials(name) : id
    },
    entry: (id) => entries.get(id),
  }
  return namingBy(called, facts.input.contest, messages)
}

/** A naming for a contest of that regulation; what has no name is called by its id. */
export function namingBy({ juror, entry }: Called, contest: Contest, messages: Messages): Naming {
  const t = messages.protocolTexts
  const stages = new Map(contest.stages.map((stage) => [stage.id, stage.title]))
  const labels = new Map(contest.awards.map(({ award, label }) => [award, label]))

  const titled = (id: string) => typeset(entry(id)?.title ?? id)
  const quoted = (title: string) => settle(inQuotes(title, messages.locale))
  const amount = ({ exact, shown }: Amount) =>
    Rational.from(shown).exact === exact ? t.decimal(shown) : t.rounded(t.decimal(shown), exact)
  return {
    t,
    quoted,
    amount,
    juror,
    moment: (instant) => readMoment(instant, contest.timeZone, messages),
    entry: titled,
    entries: (ids) => ids.map(titled).join('; '),
    entryCell: (id) => {
      const organization = entry(id)?.organization
      return organization ? `${titled(id)}\n${typeset(organization)}` : titled(id)
    },
    stage: (id) => quoted(stages.get(id) ?? id),
    award: (code, many) => labels.get(code) ?? own(many ? t.awards : t.awardOne, code) ?? code,
    points: (value) =>
      Rational.from(value.shown).exact === value.exact
        ? t.decimal(value.shown.replace(/\.?0+$/, ''))
        : amount(value.amount),
    fraction: (exact) => amount(readFraction(exact).amount),
  }
}

/** An instant by the contest's clocks; where the file names no zone that there is, or a leap second, as it is written. */
function readMoment(instant: string, zone: string, { dates }: Messages): string {
  const at = new Date(instant)
  return isTimeZone(zone) && !Number.isNaN(at.getTime()) ? dates.moment(at, zone) : instant
}

/** A result's exact value read back: `124/3`, `41`. */
export function readFraction(exact: string): Rational {
  const [numerator = '0', denominator = '1'] = exact.split('/')
  return Rational.of(BigInt(numerator), BigInt(denominator))
}
