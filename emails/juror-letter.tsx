import type { Messages } from '~/i18n/messages'
import { LetterLayout, Paragraph } from './layout'
import type { Letter } from './letter'

interface Written {
  key: string
  contest: string
  role: 'chair' | 'member' | 'secretary'
  stage?: string
  /** The work whose sheet it is about. */
  work?: string
  /** The last day of the stage. */
  until?: string
  /** First name and patronymic of whoever is invited. */
  name?: string
  /** What an invitation tells of the work. */
  juryWork?: { host: string; from: string; to: string; entries: number }
  /** What the organiser or the chair adds. */
  note?: string
  address: string
}

export type JurorNews = 'invited' | 'opened' | 'reminded' | 'reopened' | 'asked_back'

/** What a juror reads: the invitation, that scoring is open, a reminder, a sheet given back. */
export function jurorLetter(
  t: Messages,
  news: JurorNews,
  { key, contest, role, stage, work, until, name, juryWork, note, address }: Written,
): Letter {
  const words = t.jury.letters[news]
  const subject = words.subject(contest)
  return {
    key,
    subject,
    body: (
      <LetterLayout t={t} title={subject} action={{ href: address, label: words.action }}>
        {name && <Paragraph>{t.accounts.invitationTitle(name)}</Paragraph>}
        <Paragraph>{words.text(t.jury.roles[role])}</Paragraph>
        {stage && <Paragraph>{t.jury.letters.stage(stage, until ? t.dates.date(until) : '')}</Paragraph>}
        {work && <Paragraph>{t.jury.letters.work(work)}</Paragraph>}
        {juryWork && <Paragraph>{workOf(t, juryWork)}</Paragraph>}
        {note && <Paragraph>{note}</Paragraph>}
      </LetterLayout>
    ),
  }
}

const workOf = ({ jury, dates }: Messages, { host, from, to, entries }: NonNullable<Written['juryWork']>): string =>
  [
    `${jury.host}: ${host}`,
    `${jury.workDays}: ${dates.range(from, to)}`,
    `${jury.entriesNow}: ${entries || jury.noEntriesNow}`,
  ].join('. ')
