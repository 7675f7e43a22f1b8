import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mayCorrect } from '~/domain/imports/policy'
import { showLeftOut, showPreview } from '~/domain/imports/preview.server'
import { findImport } from '~/domain/imports/queries.server'
import { previewFilter } from '~/domain/imports/schema'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay } from '~/lib/preferences'
import { ImportDone } from '~/ui/imports/import-done'
import { ImportFailed } from '~/ui/imports/import-failed'
import { ImportPreview } from '~/ui/imports/import-preview'
import { ImportProgress } from '~/ui/imports/import-progress'
import { importTones } from '~/ui/imports/import-tones'
import { PageHeader } from '~/ui/kit/page-header'
import { StateBadge } from '~/ui/kit/state-badge'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

const named = titled<Awaited<ReturnType<typeof loader>> | undefined>((_, { row }) => row.fileName)

/** While it runs, the page renews itself: the browser does it, without script. */
export const meta: MetaFunction<typeof loader> = (args) => {
  const running = args.data?.row.state === 'running'
  return [...named(args), ...(running ? [{ httpEquiv: 'refresh', content: '2' }] : [])]
}

export const loader = page(async ({ viewer, param, url, now, t, locale, preferences }) => {
  const row = await findImport(viewer, param('importId'))
  const { id, fileName, state, done, total, outcome } = row
  const asked = previewFilter.parse(Object.fromEntries(url.searchParams))
  const today = readersDay(preferences, now)
  const preview = mayCorrect(viewer, row).allowed ? await showPreview(viewer, row, asked, t, today) : null
  const leftOut = await showLeftOut(viewer, row, asked, t, today)
  const counts = outcome.confirmed ?? null
  const failure = outcome.failure?.[locale] ?? null
  return { row: { id, fileName, state, done, total, counts, failure }, preview, leftOut }
})

export default function Import() {
  const { importPages: t } = useMessages()
  const { row, preview, leftOut } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.imports(), label: t.title }]}
        state={
          leftOut ? (
            <StateBadge tone="warning">{t.doneInPart}</StateBadge>
          ) : (
            <StateBadge tone={importTones[row.state]}>{t.states[row.state]}</StateBadge>
          )
        }
        title={row.fileName}
        lead={preview && t.previewLead}
      />
      {row.state === 'running' && <ImportProgress row={row} />}
      {row.state === 'done' && row.counts && <ImportDone id={row.id} counts={row.counts} leftOut={leftOut} />}
      {row.state === 'failed' && row.failure && <ImportFailed failure={row.failure} />}
      {preview && <ImportPreview id={row.id} preview={preview} />}
    </>
  )
}
