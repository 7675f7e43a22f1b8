import { asSigned, fullName } from '~/domain/documents/names'
import { typeset } from '~/domain/print/typography'
import { computeResult } from '~/domain/scoring/result'
import { standingIn } from '~/domain/scoring/standing'
import type { Messages } from '~/i18n/messages'
import { formatDate } from '~/lib/dates'
import { sortedBy } from '~/lib/text'
import { excusedLines, finalDecisions, recusalLines, stageDecisions, tieLines, voteLines } from './findings'
import { namingOf } from './naming'
import type { JuryRole, PrintedProtocol, ProtocolFacts, ProtocolJuror, ProtocolSnapshot } from './snapshot'
import { summaryTables, totalTables } from './tables'

const order: JuryRole[] = ['chair', 'member', 'secretary']

/**
 * The protocol of a stage or, where `stage` is null, the final one, computed from the contest file and put into words.
 *
 * @throws RangeError where the contest has no such stage or the file has a fault
 */
export function composeProtocol(facts: ProtocolFacts, t: Messages): ProtocolSnapshot {
  const { input } = facts
  const result = facts.stage === null ? computeResult(input) : standingIn(input, facts.stage)
  return {
    format: 'duet/protocol@1',
    language: t.locale,
    number: facts.number,
    date: facts.date,
    stage: facts.stage,
    timeZone: input.contest.timeZone,
    printed: { ...headOf(facts, t), ...bodyOf(facts, t) },
    input,
    result,
  }
}

type Head = Omit<PrintedProtocol, keyof Body>
type Body = Pick<
  PrintedProtocol,
  'recusals' | 'excused' | 'agenda' | 'heard' | 'tables' | 'ties' | 'votes' | 'decisions' | 'notes'
>

function headOf(facts: ProtocolFacts, t: Messages): Head {
  const texts = t.protocolTexts
  const naming = namingOf(facts, t)
  const contest = naming.quoted(facts.contest.title)
  const date = formatDate(t.locale, facts.date)
  const jury = order.flatMap((role) =>
    sortedBy(
      facts.jury.filter((one) => one.role === role),
      (one) => fullName(one.name),
    ),
  )
  const line = (juror: ProtocolJuror, ...more: (string | null)[]) =>
    typeset([fullName(juror.name), texts.roles[juror.role], juror.post, ...more].filter(Boolean).join(', '))
  return {
    title: texts.title({ number: facts.number, date, contest }),
    final: facts.stage === null,
    organizer: typeset(facts.contest.organizer),
    heading: texts.heading(facts.number),
    meeting: typeset(texts.meeting({ ofPhrase: facts.contest.ofPhrase, title: contest })),
    subject: facts.stage === null ? texts.final : texts.stage(naming.stage(facts.stage)),
    supersedes:
      facts.supersedes && texts.supersedes({ ...facts.supersedes, date: formatDate(t.locale, facts.supersedes.date) }),
    date,
    place: typeset(facts.place),
    present: jury.filter((one) => one.present).map((one) => line(one)),
    absent: jury.filter((one) => !one.present).map((one) => line(one, one.absence)),
    signers: jury
      .filter((one) => one.present)
      .map((one) => ({ juror: one.id, role: texts.roles[one.role], name: asSigned(one.name) })),
  }
}

function bodyOf(facts: ProtocolFacts, t: Messages): Body {
  const texts = t.protocolTexts
  const { input } = facts
  const naming = namingOf(facts, t)
  const stage = input.contest.stages.find(({ id }) => id === facts.stage)
  const approval = facts.approval ? [texts.approval(facts.approval)] : []
  const common = {
    recusals: recusalLines(input, naming),
    excused: excusedLines(facts.excused, naming),
    heard: facts.heard.map(typeset),
    notes: facts.notes.map(typeset),
  }
  const [agenda, decisions] = [facts.furtherAgenda.map(typeset), facts.furtherDecisions.map(typeset)]
  if (stage) {
    return {
      ...common,
      agenda: [texts.agendaOf.stage(naming.stage(stage.id)), texts.agendaOf.summary, ...agenda],
      tables: summaryTables(facts, stage, naming),
      ties: [],
      votes: approval,
      decisions: [...stageDecisions(input, stage, naming), ...decisions],
    }
  }
  const result = computeResult(input)
  return {
    ...common,
    agenda: [texts.agendaOf.contest, texts.agendaOf.awards, ...agenda],
    tables: [
      ...totalTables(input, result, naming),
      ...input.contest.stages.flatMap((one) => summaryTables(facts, one, naming)),
    ],
    ties: tieLines(input, result, naming),
    votes: [...voteLines(input, naming), ...approval],
    decisions: [...finalDecisions(input, result, naming), ...decisions],
  }
}
