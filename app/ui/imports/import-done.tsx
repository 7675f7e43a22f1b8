import type { PlanCounts } from '~/domain/pairs/import/plan-model'
import { paths } from '~/lib/paths'
import { LinkButton } from '../kit/link-button'
import { Notice } from '../kit/notice'
import { useMessages } from '../messages'
import { ImportCounts } from './import-counts'

/** What was loaded, and where it is now. */
export function ImportDone({ counts }: { counts: PlanCounts }) {
  const { importPages: t } = useMessages()
  return (
    <div className="flex flex-col gap-6">
      <Notice
        tone="success"
        title={t.done}
        action={
          <>
            <LinkButton variant="primary" href={paths.pairs()}>
              {t.toPairs}
            </LinkButton>
            <LinkButton href={paths.people()}>{t.toPeople}</LinkButton>
          </>
        }
      >
        {t.doneLead}
      </Notice>
      <ImportCounts counts={counts} />
    </div>
  )
}
