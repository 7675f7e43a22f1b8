import type { Stage } from '~/domain/scoring/contest-file'
import { paths } from '~/lib/paths'
import { tie } from '~/lib/text'
import { ownCrumbs } from '../jury/jury-crumbs'
import { sayWork } from '../jury/say-work'
import { LinkButton } from '../kit/link-button'
import { Notice } from '../kit/notice'
import { PageHeader } from '../kit/page-header'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { DeskForm } from './desk-form'
import { DeskQuestion } from './desk-question'
import { DeskScript } from './desk-script'
import { GivenScores } from './given-scores'
import { SheetRequest } from './sheet-request'
import { SheetWays } from './sheet-ways'
import type { Materials } from './task-materials'

export interface SheetPageProps {
  contest: { id: string; title: string }
  work: {
    id: string
    number: number | null
    code: string | null
    title: string
    names: string | null
    organizations: string | null
  }
  stage: Stage
  sheet: {
    id: string
    version: number
    comment: string
    scores: Record<string, string>
    isOwn: boolean
    juror: string
    /** In a sentence, and as an instant. */
    savedAt: string | null
    savedInstant: string | null
    handedInAt: string | null
  }
  materials: Materials
  copyKey: string
  zone: { name: string; note: string }
  reopenedBecause: string | null
  /** The juror's request to have it back, until there is an answer. */
  request: { reason: string; at: string; waitsFor: 'chair' | 'secretary' } | null
  /** Of one's own sheets. */
  neighbours: { position: number; total: number; previous: string | null; next: string | null } | null
  because: { fill?: string; askBack?: string; reopen?: string }
}

/** One work and one juror's sheet on it: to be filled by the juror, to be read by whoever may. */
export function SheetPage(seen: SheetPageProps) {
  const t = useMessages()
  const { sheets, jury } = t
  const { contest, work, stage, sheet, materials, copyKey, zone, reopenedBecause, request, neighbours, because } = seen
  const fills = sheet.isOwn && because.fill === undefined
  return (
    <>
      <PageHeader
        crumbs={
          sheet.isOwn
            ? ownCrumbs(t, contest)
            : [...ownCrumbs(t, contest), { href: paths.jurySheets(contest.id), label: jury.sheetsTitle }]
        }
        state={neighbours && <p className="text-soft">{sheets.position(neighbours.position, neighbours.total)}</p>}
        title={sayWork(t, work)}
        lead={[work.names, tie(work.organizations ?? ''), sheet.isOwn ? null : `${sheets.author}: ${sheet.juror}`]
          .filter(Boolean)
          .join('. ')}
      />
      <div className="flex max-w-3xl flex-col gap-6">
        {reopenedBecause && (
          <Notice tone="warning" title={sheets.returnedTitle}>
            {reopenedBecause}
          </Notice>
        )}
        {fills ? (
          <>
            <DeskForm
              sheet={sheet}
              entryId={work.id}
              stage={stage}
              materials={materials}
              copyKey={copyKey}
              zone={zone}
            />
            <DeskQuestion stage={stage} />
            <p className="text-sm text-soft">
              {sheets.knowsAuthor}{' '}
              <TextLink href={paths.steppingAside(contest.id, work.id)} className="pointer-coarse:py-3">
                {jury.stepAside}
              </TextLink>
            </p>
          </>
        ) : (
          <>
            <div data-forget={sheet.isOwn ? copyKey : undefined}>
              <Notice tone={sheet.handedInAt ? 'success' : 'info'}>
                {sheet.handedInAt ? sheets.handedInAt(sheet.handedInAt) : because.fill}
              </Notice>
            </div>
            {request && <SheetRequest request={request} juror={sheet.isOwn ? null : sheet.juror} />}
            <GivenScores
              stage={stage}
              scores={sheet.scores}
              comment={sheet.comment}
              entryId={work.id}
              materials={materials}
            />
            <div className="flex flex-wrap gap-3">
              {sheet.isOwn && because.askBack === undefined && (
                <LinkButton href={paths.sheetReturnRequest(sheet.id)}>{sheets.askBack}</LinkButton>
              )}
              {because.reopen === undefined && (
                <LinkButton href={paths.sheetReopening(sheet.id)}>{sheets.reopen}</LinkButton>
              )}
            </div>
          </>
        )}
        {neighbours && <SheetWays contestId={contest.id} stage={stage.id} neighbours={neighbours} />}
      </div>
      {sheet.isOwn && <DeskScript />}
    </>
  )
}
