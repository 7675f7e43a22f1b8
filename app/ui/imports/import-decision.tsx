import { paths } from '~/lib/paths'
import { ActionForm } from '../kit/action-form'
import { LinkButton } from '../kit/link-button'
import { Notice } from '../kit/notice'
import { useMessages } from '../messages'
import type { Loadable } from './import-preview'

/** The decision: load, load knowingly without the rows with faults, or not. */
export function ImportDecision({ id, preview }: { id: string; preview: Loadable }) {
  const { importPages: t } = useMessages()
  const { counts, notLoad, notLoadWithout } = preview
  const { new: fresh = 0, faulty = 0, changed = 0, newPeople = 0, newOrganizations = 0 } = counts ?? {}
  const written = t.willBeWritten({ pairs: fresh, people: newPeople, organizations: newOrganizations, changed })
  return (
    <>
      <Notice title={t.taken}>{t.takenText}</Notice>
      {faulty > 0 && (
        <Notice tone="error" action={<LinkButton href={paths.imports()}>{t.fixAndRetry}</LinkButton>}>
          {t.faultsStand(faulty)}
        </Notice>
      )}
      <div className="flex flex-wrap items-start gap-3">
        {faulty === 0 ? (
          <ActionForm
            variant="primary"
            action={paths.importLoading(id)}
            label={t.load(fresh, changed)}
            disabledBecause={notLoad}
          />
        ) : (
          <ActionForm
            variant="primary"
            action={paths.importLoading(id)}
            label={t.loadWithout(fresh, changed, faulty)}
            values={{ withoutFaulty: 'on' }}
            disabledBecause={notLoadWithout}
            confirm={{ title: t.loadWithoutTitle(faulty), text: `${written} ${t.loadWithoutText}` }}
          />
        )}
        <ActionForm variant="quiet" action={paths.importDiscarding(id)} label={t.discard} />
      </div>
    </>
  )
}
