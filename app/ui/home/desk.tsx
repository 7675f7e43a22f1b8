import { paths } from '~/lib/paths'
import { DocumentsDesk } from '../documents/documents-desk'
import { ContestsDesk } from '../entries/contests-desk'
import { OrganizerDesk } from '../events/organizer-desk'
import { ParticipantDesk } from '../events/participant-desk'
import { DeskRow, type OwnContest } from '../jury/desk-row'
import { Columns } from '../kit/columns'
import { LinkButton } from '../kit/link-button'
import { PageHeader } from '../kit/page-header'
import { Section } from '../kit/section'
import { useMessages } from '../messages'
import { CoordinatorDesk } from '../pairs/coordinator-desk'
import { MemberDesk } from '../pairs/member-desk'
import { ResultsDesk } from '../results/results-desk'

interface DeskProps {
  name: string
  /** Whether he may begin an event. */
  mayCreate: boolean
  events: Parameters<typeof OrganizerDesk>[0]['desk'] & Parameters<typeof ParticipantDesk>[0]['desk']
  contests: Parameters<typeof ContestsDesk>[0]['desk']
  juries: readonly OwnContest[]
  /** Pairs and people that a coordinator or an organiser keeps; null for anyone else. */
  kept: Parameters<typeof CoordinatorDesk>[0]['desk'] | null
  own: Parameters<typeof MemberDesk>[0]['desk']
  documents: Parameters<typeof DocumentsDesk>[0]['desk']
  results: Parameters<typeof ResultsDesk>[0]['desk']
  readerZone: string | null
}

/** The home of whoever is signed in: what each of his roles has to do next. */
export function Desk({
  name,
  mayCreate,
  events,
  contests,
  juries,
  results,
  kept,
  own,
  documents,
  readerZone,
}: DeskProps) {
  const { home, events: t } = useMessages()
  const given = name.split(' ').slice(1).join(' ') || name
  const waiting = juries.filter(
    ({ state, contestState }) => state === 'invited' || contestState === 'announced' || contestState === 'judging',
  )
  return (
    <>
      <PageHeader
        title={home.greeting(given)}
        primary={
          mayCreate && (
            <LinkButton href={paths.newEvent()} variant="primary">
              {t.new}
            </LinkButton>
          )
        }
        secondary={<LinkButton href={paths.calendar()}>{home.openCalendar}</LinkButton>}
      />
      <Columns aside={<ParticipantDesk desk={events} readerZone={readerZone} />}>
        {waiting.length > 0 && (
          <Section title={home.jury}>
            <div className="flex flex-col gap-4">
              {waiting.map((contest) => (
                <DeskRow key={contest.contestId} contest={contest} />
              ))}
            </div>
          </Section>
        )}
        <ResultsDesk desk={results} />
        <MemberDesk desk={own} />
        <ContestsDesk desk={contests} />
        <OrganizerDesk desk={events} readerZone={readerZone} />
        <DocumentsDesk desk={documents} />
        {kept && <CoordinatorDesk desk={kept} />}
      </Columns>
    </>
  )
}
