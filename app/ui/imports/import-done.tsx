import type { DescribedPreview } from '~/domain/imports/preview'
import type { PlanCounts } from '~/domain/pairs/import/plan-model'
import { paths } from '~/lib/paths'
import { LinkButton } from '../kit/link-button'
import { Notice } from '../kit/notice'
import { useMessages } from '../messages'
import { ImportCounts } from './import-counts'
import { RowsLeftOut } from './rows-left-out'

interface ImportDoneProps {
  id: string
  counts: PlanCounts
  /** Rows with faults that were not loaded, where there were any. */
  leftOut: Pick<DescribedPreview, 'rows' | 'page' | 'pages'> | null
}

/** What was loaded, and where it is now; what was left out, and how to load it after all. */
export function ImportDone({ id, counts, leftOut }: ImportDoneProps) {
  const { importPages: t } = useMessages()
  const written = t.written(counts.new + counts.changed, counts.faulty)
  const seen = (
    <>
      <LinkButton variant={leftOut ? 'secondary' : 'primary'} href={paths.pairs()}>
        {t.toPairs}
      </LinkButton>
      <LinkButton href={paths.people()}>{t.toPeople}</LinkButton>
    </>
  )
  return (
    <div className="flex flex-col gap-8">
      {leftOut ? (
        <Notice
          tone="warning"
          title={t.doneInPart}
          action={
            <>
              <LinkButton variant="primary" href={paths.imports()}>
                {t.chooseMended}
              </LinkButton>
              {seen}
            </>
          }
        >
          {written} {t.mendLeft}
        </Notice>
      ) : (
        <Notice tone="success" title={t.done} action={seen}>
          {written}
        </Notice>
      )}
      <ImportCounts counts={counts} hrefOf={(count) => (count === 'faulty' ? '#rows' : undefined)} />
      {leftOut && <RowsLeftOut id={id} {...leftOut} />}
    </div>
  )
}
