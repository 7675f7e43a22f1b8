import type { DescribedPreview } from '~/domain/imports/preview'
import { type RowStatus, rowStatuses } from '~/domain/pairs/import/plan-model'
import { paths } from '~/lib/paths'
import { LinkButton } from '../kit/link-button'
import { Notice } from '../kit/notice'
import { useMessages } from '../messages'
import { ImportColumns } from './import-columns'
import { ImportCounts } from './import-counts'
import { ImportDecision } from './import-decision'
import { ImportNames } from './import-names'
import { ImportRows } from './import-rows'

export interface Loadable extends DescribedPreview {
  unreadable: null
  /** Why the file cannot be loaded as it is, and not without its rows with faults either. */
  notLoad?: string
  notLoadWithout?: string
}

interface ImportPreviewProps {
  id: string
  preview: Loadable | { unreadable: string }
}

/**
 * What loading a file would do: numbers, the decision, rows with all that was noticed, columns to correct. Columns
 * that do not say who the two are come first.
 */
export function ImportPreview({ id, preview }: ImportPreviewProps) {
  const { importPages: t } = useMessages()
  if (preview.unreadable !== null) {
    return (
      <Notice tone="error" action={<LinkButton href={paths.imports()}>{t.fixAndRetry}</LinkButton>}>
        {preview.unreadable}
      </Notice>
    )
  }
  const rowsOf = (name: string) =>
    (rowStatuses as readonly string[]).includes(name) ? `${paths.import(id)}?rows=${name as RowStatus}#rows` : undefined
  return (
    <div className="flex flex-col gap-8">
      {preview.counts && <ImportCounts counts={preview.counts} hrefOf={rowsOf} />}
      {preview.notes.length > 0 && (
        <Notice tone="warning" action={<LinkButton href="#columns">{t.checkColumns}</LinkButton>}>
          <ul className="list-disc ps-5">
            {preview.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ImportDecision id={id} preview={preview} />
      {!preview.counts && <ImportColumns id={id} preview={preview} />}
      {preview.counts && <ImportRows id={id} preview={preview} />}
      <ImportNames preview={preview} />
      {preview.counts && <ImportColumns id={id} preview={preview} />}
    </div>
  )
}
