import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findBatch } from '~/domain/documents/batches.server'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { BatchNumbers } from '~/ui/documents/batch-numbers'
import { LinkButton } from '~/ui/kit/link-button'
import { Notice } from '~/ui/kit/notice'
import { PageHeader } from '~/ui/kit/page-header'
import { Progress } from '~/ui/kit/progress'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { total }) => t.documents.batch.title(total))

export const loader = page(async ({ viewer, param }) => {
  const { failure, createdAt, ...batch } = await findBatch(viewer, param('batchId'))
  return { ...batch, hasFailed: failure !== '' }
})

export default function Batch() {
  const { documents } = useMessages()
  const { id, source, title, state, total, done, hasFailed, kinds } = useLoaderData<typeof loader>()
  const words = documents.batch
  const isDone = state === 'done'
  const [href, filter] =
    'contestId' in source
      ? [paths.contestDocuments(source.contestId), { contest: source.contestId }]
      : [paths.eventDocuments(source.eventId), { event: source.eventId }]
  return (
    <>
      <PageHeader
        crumbs={[{ href, label: `${documents.issue.title}: ${title}` }]}
        title={words.title(total)}
        lead={isDone ? words.doneLead : words.lead}
        primary={
          <LinkButton
            variant="primary"
            href={paths.documentArchive(id)}
            disabledBecause={isDone ? undefined : words.zipNotReady}
          >
            {words.zip}
          </LinkButton>
        }
        secondary={<LinkButton href={paths.journal(filter)}>{words.toJournal}</LinkButton>}
      />
      <div className="flex max-w-3xl flex-col gap-6">
        <Progress label={words.progress} done={done} total={total}>
          {!isDone && <LinkButton href={paths.documentBatch(id)}>{words.refresh}</LinkButton>}
        </Progress>
        {hasFailed && <Notice tone="warning">{words.failed}</Notice>}
        <BatchNumbers kinds={kinds} />
      </div>
    </>
  )
}
