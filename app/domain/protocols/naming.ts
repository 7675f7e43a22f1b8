import { fullName, type PersonName, withInitials } from '~/domain/documents/names'
import { inQuotes } from '~/domain/print/quotes'
import { settle, typeset } from '~/domain/print/typography'
import { type Amount, Rational } from '~/domain/scoring/rational'
import type { Messages } from '~/i18n/messages'
import type { ProtocolFacts } from './snapshot'

/** How a protocol calls its jurors, entries, stages and numbers. */
export interface Naming {
  t: Messages['protocolTexts']
  moment: (instant: string) => string
  juror: (id: string) => string
  jurorInFull: (id: string) => string
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

export function namingOf(facts: Pick<ProtocolFacts, 'jury' | 'entries' | 'input'>, messages: Messages): Naming {
  const t = messages.protocolTexts
  const people = new Map(facts.jury.map((juror) => [juror.id, juror]))
  const entries = new Map(facts.entries.map((entry) => [entry.id, entry]))
  const stages = new Map(facts.input.contest.stages.map((stage) => [stage.id, stage.title]))
  const labels = new Map(facts.input.contest.awards.map(({ award, label }) => [award, label]))

  const called = (id: string) => typeset(entries.get(id)?.title ?? id)
  const quoted = (title: string) => settle(inQuotes(title, messages.locale))
  const amount = ({ exact, shown }: Amount) =>
    Rational.from(shown).exact === exact ? t.decimal(shown) : t.rounded(t.decimal(shown), exact)
  const juror = (id: string, write: (name: PersonName) => string) => {
    const known = people.get(id)
    return known ? write(known.name) : id
  }
  return {
    t,
    quoted,
    amount,
    moment: (instant) => messages.dates.moment(new Date(instant), facts.input.contest.timeZone),
    juror: (id) => juror(id, withInitials),
    jurorInFull: (id) => juror(id, fullName),
    entry: called,
    entries: (ids) => ids.map(called).join('; '),
    entryCell: (id) => {
      const organization = entries.get(id)?.organization
      return organization ? `${called(id)}\n${typeset(organization)}` : called(id)
    },
    stage: (id) => quoted(stages.get(id) ?? id),
    award: (code, many) => labels.get(code) ?? (many ? t.awards : t.awardOne)[code] ?? code,
    points: (value) =>
      Rational.from(value.shown).exact === value.exact
        ? t.decimal(value.shown.replace(/\.?0+$/, ''))
        : amount(value.amount),
    fraction: (exact) => amount(readFraction(exact).amount),
  }
}

/** A result's exact value read back: `124/3`, `41`. */
export function readFraction(exact: string): Rational {
  const [numerator = '0', denominator = '1'] = exact.split('/')
  return Rational.of(BigInt(numerator), BigInt(denominator))
}
