import { inQuotes } from '~/domain/print/quotes'
import { settle, typeset } from '~/domain/print/typography'
import type { Messages } from '~/i18n/messages'
import { formatDate, formatRange, type LocalDate } from '~/lib/dates'
import { tidy } from '~/lib/text'
import type { Basis, DocumentFacts, DocumentSnapshot, Matter, PairFacts } from './model'
import { kindOf } from './model'
import { asSigned, fullName, type Gender, genderOf, withInitials } from './names'

type Texts = Messages['documentTexts']
type Wording = Pick<DocumentSnapshot, 'rank' | 'distinction' | 'lead' | 'body'>

/** The document as it will be printed, in the catalogue's language. The texts are those of domain/documents.md, 4.3. */
export function composeDocument(facts: DocumentFacts, t: Messages): DocumentSnapshot {
  const texts = t.documentTexts
  const { template } = facts.matter
  const kind = kindOf[template]
  const { person, printed, post, organization } = facts.recipient
  const named = { named: texts.named[template], number: facts.number, name: fullName(person) }
  const wording = wordingOf(facts.matter, facts, t)
  return {
    format: 'duet/document@1',
    template,
    kind,
    language: t.locale,
    number: facts.number,
    issuedOn: facts.issuedOn,
    title: texts.title(named),
    issuer: { name: typeset(facts.issuer.name), municipality: typeset(facts.issuer.municipality) },
    heading: texts.heading[kind],
    rank: wording.rank,
    distinction: wording.distinction && settle(wording.distinction),
    numberLine: settle(texts.number(facts.number)),
    lead: wording.lead.map(settle),
    recipient: {
      name: tidy(printed.text),
      nameCase: printed.nameCase,
      post: post && typeset(post),
      organization: organization && typeset(organization),
    },
    body: wording.body.map(settle),
    basis: facts.basis && settle(basisLine(facts.basis, texts)),
    signatory: { post: typeset(facts.signatory.post), name: asSigned(facts.signatory.name) },
    seal: settle(texts.seal),
    issuedLine: texts.issued(formatDate(t.locale, facts.issuedOn)),
    check: {
      url: facts.check.url,
      caption: texts.check,
      code: facts.check.code,
      codeLine: texts.code(facts.check.code),
      label: texts.checkLabel(facts.check.url),
    },
    footnote: kind === 'certificate' ? texts.notEducation : null,
  }
}

function wordingOf(matter: Matter, facts: DocumentFacts, t: Messages): Wording {
  const texts = t.documentTexts
  const gender = genderOf(facts.recipient.person)
  switch (matter.template) {
    case 'listener': {
      const { mode, event } = matter
      const place = event.place && tidy(event.place)
      return certificate(
        texts,
        gender,
        texts.attended({ ...occasion(event, gender, t), mode, place, hours: event.hours }),
      )
    }
    case 'presenter': {
      const topic = matter.topic && inQuotes(matter.topic, t.locale)
      return certificate(texts, gender, texts.presented({ ...occasion(matter.event, gender, t), topic }))
    }
    case 'binary_lesson': {
      const { mentor, mentee } = matter.pair
      const lesson = {
        topic: inQuotes(matter.topic, t.locale),
        subject: tidy(matter.subject),
        grade: tidy(matter.grade),
      }
      const taught = texts.taught({ ...lesson, gender, when: formatDate(t.locale, matter.date) })
      return certificate(texts, gender, taught, texts.presenters(withInitials(mentor), withInitials(mentee)))
    }
    case 'contest_participant': {
      const { contest } = matter
      const nomination = contest.nomination && inQuotes(contest.nomination, t.locale)
      const pair = matter.pair && pairName(matter.pair, t)
      return certificate(texts, gender, texts.competed({ ...occasion(contest, gender, t), nomination, pair }))
    }
    case 'jury_gratitude':
      return gratitude(facts, texts, texts.judged(named(matter.contest, t)))
    case 'moderator_gratitude': {
      const when = formatRange(t.locale, matter.event.from, matter.event.to)
      return gratitude(facts, texts, texts.moderated({ ...named(matter.event, t), when }))
    }
    default:
      return award(matter, t)
  }
}

type Award = Extract<Matter, { distinction: unknown }>

function award(matter: Award, t: Messages): Wording {
  const texts = t.documentTexts
  const { contest, pair, distinction, merit } = matter
  const nomination = contest.nomination && texts.inNomination(inQuotes(contest.nomination, t.locale))
  return {
    rank: texts.rank[matter.template],
    distinction: distinction && sayDistinction(distinction, t),
    lead: present(`${tidy(contest.ofPhrase)} ${inQuotes(contest.title, t.locale)}`, nomination, texts.awarded),
    body: present(pair && texts.inPair[pair.role](pairName(pair, t)), merit && tidy(merit)),
  }
}

function sayDistinction(distinction: NonNullable<Award['distinction']>, t: Messages): string {
  if ('place' in distinction) return t.documentTexts.place(distinction.place)
  return 'degree' in distinction ? t.documentTexts.degree(distinction.degree) : inQuotes(distinction.named, t.locale)
}

const gratitude = ({ recipient }: DocumentFacts, { thanks }: Texts, body: string): Wording => ({
  rank: null,
  distinction: null,
  lead: [recipient.printed.nameCase === 'dative' ? thanks.dative : thanks.nominative],
  body: [body],
})

const named = ({ title, ofPhrase }: { title: string; ofPhrase: string }, t: Messages) => ({
  ofPhrase: tidy(ofPhrase),
  title: inQuotes(title, t.locale),
})

const certificate = (texts: Texts, gender: Gender | null, ...body: string[]): Wording => ({
  rank: null,
  distinction: null,
  lead: [texts.certifies(gender)],
  body,
})

const occasion = (
  at: { title: string; inPhrase: string; from: LocalDate; to: LocalDate },
  gender: Gender | null,
  t: Messages,
) => ({
  gender,
  inPhrase: tidy(at.inPhrase),
  title: inQuotes(at.title, t.locale),
  when: formatRange(t.locale, at.from, at.to),
})

const pairName = ({ mentor, mentee }: PairFacts, t: Messages): string =>
  inQuotes(`${withInitials(mentor)} — ${withInitials(mentee)}`, t.locale)

const basisLine = (basis: Basis, texts: Texts): string => {
  const [year, month, day] = basis.date.split('-')
  const at = { date: `${day}.${month}.${year}`, number: tidy(basis.number) }
  return basis.kind === 'order'
    ? texts.order({ ...at, issuer: basis.issuer && tidy(basis.issuer) })
    : texts.juryProtocol(at)
}

const present = (...lines: (string | null)[]): string[] =>
  lines.filter((line) => line !== null && line !== '') as string[]
