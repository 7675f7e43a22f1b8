import { paths } from '~/lib/paths'
import { ownCrumbs } from '../jury/jury-crumbs'
import { sayWork } from '../jury/say-work'
import { LinkButton } from '../kit/link-button'
import { Notice } from '../kit/notice'
import { PageHeader } from '../kit/page-header'
import { useMessages } from '../messages'
import { SheetRequest } from './sheet-request'

export interface ShutSheetProps {
  contest: { id: string; title: string }
  work: { number: number | null; code: string | null; title: string }
  sheet: { id: string; juror: string; isIn: boolean }
  request: { reason: string; at: string } | null
  because: { reopen?: string }
}

/** A sheet whose scores are shut to the one who may give it back: what its juror asks, and the way to give it back. */
export function ShutSheet({ contest, work, sheet, request, because }: ShutSheetProps) {
  const t = useMessages()
  const { sheets, jury } = t
  return (
    <>
      <PageHeader
        crumbs={[...ownCrumbs(t, contest), { href: paths.jurySheets(contest.id), label: jury.sheetsTitle }]}
        title={sayWork(t, work)}
        lead={`${sheets.author}: ${sheet.juror}`}
      />
      <div className="flex max-w-3xl flex-col gap-6">
        {request && <SheetRequest request={request} juror={sheet.juror} />}
        {sheet.isIn ? <Notice title={sheets.shutTitle}>{sheets.shut}</Notice> : <Notice>{because.reopen}</Notice>}
        {because.reopen === undefined && (
          <div>
            <LinkButton href={paths.sheetReopening(sheet.id)} variant="primary">
              {sheets.reopen}
            </LinkButton>
          </div>
        )}
      </div>
    </>
  )
}
