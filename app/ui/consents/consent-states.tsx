import type { ConsentChannel, ConsentKind, ConsentState } from '~/domain/consents/model'
import type { LocalDate } from '~/lib/dates'
import { clock } from '~/lib/zones'
import { LinkButton } from '../kit/link-button'
import { Section } from '../kit/section'
import { StateBadge } from '../kit/state-badge'
import { Table } from '../kit/table'
import { useMessages } from '../messages'
import { consentTones } from './consent-tones'

interface ConsentStatesProps {
  consents: readonly {
    kind: ConsentKind
    state: ConsentState
    last: { channel: ConsentChannel; givenAt: Date; paperDate: LocalDate | null; withdrawnAt: Date | null } | null
  }[]
  /** Where a consent on paper is recorded. */
  recordAt: string
  zone: string
}

/** What a person answered to each text, as its keeper sees it. */
export function ConsentStates({ consents, recordAt, zone }: ConsentStatesProps) {
  const { consents: t, people, dates } = useMessages()
  const day = (at: Date) => dates.date(clock(zone, at).date)
  return (
    <Section title={people.consents} actions={<LinkButton href={recordAt}>{t.paper}</LinkButton>}>
      <Table
        caption={people.consents}
        captionHidden
        rows={consents}
        rowKey={({ kind }) => kind}
        columns={[
          { key: 'kind', header: t.logWhat, rowHeader: true, cell: ({ kind }) => t.kinds[kind] },
          {
            key: 'state',
            header: t.state,
            cell: ({ state }) => <StateBadge tone={consentTones[state]}>{t.states[state]}</StateBadge>,
          },
          {
            key: 'when',
            header: t.when,
            cell: ({ last }) =>
              last &&
              (last.withdrawnAt
                ? t.withdrawnOn(day(last.withdrawnAt))
                : last.paperDate
                  ? t.onPaper(dates.date(last.paperDate))
                  : t.inWeb(day(last.givenAt))),
          },
        ]}
      />
    </Section>
  )
}
