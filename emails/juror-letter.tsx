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
  /** What the organiser or the chair adds. */
  note?: string
  address: string
}

export type JurorNews = 'invited' | 'opened' | 'reminded' | 'reopened' | 'asked_back'

/** What a juror reads: the invitation, that scoring is open, a reminder, a sheet given back. */
export function jurorLetter(
  t: Messages,
  news: JurorNews,
  { key, contest, role, stage, work, until, note, address }: Written,
): Letter {
  const words = t.jury.letters[news]
  const subject = words.subject(contest)
  return {
    key,
    subject,
    body: (
      <LetterLayout t={t} title={subject} action={{ href: address, label: words.action }}>
        <Paragraph>{words.text(t.jury.roles[role])}</Paragraph>
        {stage && <Paragraph>{t.jury.letters.stage(stage, until ? t.dates.date(until) : '')}</Paragraph>}
        {work && <Paragraph>{t.jury.letters.work(work)}</Paragraph>}
        {note && <Paragraph>{note}</Paragraph>}
      </LetterLayout>
    ),
  }
}
