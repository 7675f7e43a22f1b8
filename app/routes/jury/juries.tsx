import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { juryDesk } from '~/domain/jury/desk.server'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { DeskRow } from '~/ui/jury/desk-row'
import { EmptyState } from '~/ui/kit/empty-state'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.jury.mine)

export const loader = page(({ viewer }) => juryDesk(viewer))

export default function Juries() {
  const { jury, contests } = useMessages()
  const own = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={jury.mine} lead={jury.mineLead} />
      {own.length === 0 ? (
        <EmptyState title={jury.mineNone} action={<LinkButton href={paths.contests()}>{contests.title}</LinkButton>}>
          {jury.mineNoneHow}
        </EmptyState>
      ) : (
        <div className="grid grid-cols-[repeat(auto-fill,minmax(min(22rem,100%),1fr))] gap-4">
          {own.map((contest) => (
            <DeskRow key={contest.contestId} contest={contest} />
          ))}
        </div>
      )}
    </>
  )
}
