import type { JuryRole } from '~/domain/jury/model'
import { paths } from '~/lib/paths'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { PageHeader } from '../kit/page-header'
import { Pagination } from '../kit/pagination'
import { Search } from '../kit/search'
import { Tabs } from '../kit/tabs'
import { useMessages } from '../messages'
import { Disqualifications } from './disqualifications'
import { ownCrumbs } from './jury-crumbs'
import { OwnRecusals } from './own-recusals'
import { type OwnStage, OwnStageHead } from './own-stage-head'
import { type QueueItem, QueueList } from './queue-list'
import { SecretaryStage } from './secretary-stage'

type Shelf = 'todo' | 'done'

interface QueueProps {
  contest: { id: string; title: string; blind: boolean }
  role: JuryRole
  work: {
    stages: { key: string; title: string }[]
    stage: OwnStage
    /** The sheets of the whole jury in the stage; for its secretary. */
    ofAll: { given: number; handedIn: number } | null
    /** Lines of a sheet of the stage. */
    lines: number
    shelf?: Shelf
    search: string
    sheets: QueueItem[]
    next: string | null
    nextOwed: string | null
    proposals: Parameters<typeof Disqualifications>[0]['proposals']
    recusals: Parameters<typeof OwnRecusals>[0]['recusals']
  }
}

/** A juror's work in a contest: his stages, his sheets, what is taken off him and why. */
export function Queue({ contest, role, work }: QueueProps) {
  const t = useMessages()
  const { jury } = t
  const { stages, stage, ofAll, lines, shelf, search, sheets, next, nextOwed, recusals } = work
  const leads = role !== 'member'
  const isSecretary = role === 'secretary'
  return (
    <>
      <PageHeader
        crumbs={ownCrumbs(t, contest).slice(0, 1)}
        title={contest.title}
        lead={jury.queueLead(jury.roles[role])}
        secondary={
          <>
            <LinkButton href={paths.criteria(contest.id)}>{jury.criteria}</LinkButton>
            {!isSecretary && <LinkButton href={paths.juryWorks(contest.id)}>{jury.works}</LinkButton>}
            <LinkButton href={paths.protocols(contest.id)}>{t.protocols.title}</LinkButton>
            {leads && (
              <LinkButton href={paths.jurySheets(contest.id, { stage: stage.key })}>{jury.toSheets}</LinkButton>
            )}
          </>
        }
      />
      <Disqualifications proposals={work.proposals} />
      {stages.length > 1 && (
        <Tabs
          label={jury.stages}
          tabs={stages.map(({ key, title }) => ({
            href: paths.jury(contest.id, { stage: key }),
            label: title,
            current: key === stage.key,
          }))}
        />
      )}
      {ofAll ? (
        <SecretaryStage contestId={contest.id} stage={stage} sheets={ofAll} />
      ) : stage.given === 0 ? (
        <EmptyState title={jury.queueEmpty}>{jury.queueEmptyHow}</EmptyState>
      ) : (
        <>
          <OwnStageHead stage={stage} nextOwed={nextOwed} />
          <Tabs
            label={jury.queue}
            tabs={([undefined, 'todo', 'done'] as const).map((one) => ({
              href: paths.jury(contest.id, { stage: stage.key, shelf: one }),
              label: jury.queueShelves[one ?? 'all'],
              current: one === shelf,
              count: one === 'todo' ? stage.owed : one === 'done' ? stage.given - stage.owed : stage.given,
            }))}
          />
          {(stage.given > 8 || search !== '') && (
            <Search
              value={search}
              label={contest.blind ? jury.queueSearchBlind : jury.queueSearch}
              keep={{ stage: stage.key, ...(shelf && { shelf }) }}
            />
          )}
          <div className="mt-6">
            {sheets.length > 0 ? <QueueList sheets={sheets} lines={lines} /> : <EmptyState title={jury.queueNothing} />}
          </div>
          <Pagination
            next={
              next
                ? paths.jury(contest.id, { stage: stage.key, shelf, q: search || undefined, after: next })
                : undefined
            }
          />
          {stage.owed > 0 && (
            <div className="mt-6">
              <LinkButton href={paths.ownBlankSheets(contest.id, stage.key)} variant="quiet">
                {t.sheets.print}
              </LinkButton>
            </div>
          )}
        </>
      )}
      <OwnRecusals recusals={recusals} />
    </>
  )
}
