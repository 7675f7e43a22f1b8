import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listBatches } from '~/domain/documents/batches.server'
import { issueDocuments } from '~/domain/documents/issue.server'
import { previewIssue } from '~/domain/documents/preview.server'
import { issueForm } from '~/domain/documents/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { IssuePage } from '~/ui/documents/issue-page'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.documents.issue.title)

export const loader = page(async ({ viewer, param, url, now, t }) => {
  const source = { contestId: param('contestId') }
  const preview = await previewIssue(viewer, source, Object.fromEntries(url.searchParams), now, t)
  return { ...source, preview, batches: await listBatches(source) }
})

export const action = form(issueForm, async ({ viewer, param, now, t }, input) => {
  const { batchId, issued } = await issueDocuments(viewer, { contestId: param('contestId') }, input, now)
  return { to: paths.documentBatch(batchId), toast: t.documents.batch.issued(issued) }
})

export default function ContestDocuments() {
  const { contestId, preview, batches } = useLoaderData<typeof loader>()
  const source = { href: paths.contest(contestId), names: paths.contestNames(contestId) }
  return <IssuePage preview={preview} batches={batches} source={source} />
}
