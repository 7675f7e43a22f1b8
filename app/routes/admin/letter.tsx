import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findLetter } from '~/domain/letters/queries.server'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersZone } from '~/lib/preferences'
import { DefinitionList } from '~/ui/kit/definition-list'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((_t, letter) => letter.subject)

export const loader = page(async ({ viewer, param, t, preferences }) => {
  const { subject, address, text, createdAt, sentAt, failure } = await findLetter(viewer, param('letterId'))
  const at = (moment: Date | null) => moment && t.dates.moment(moment, readersZone(preferences))
  return { subject, address, text, failure, written: at(createdAt), sent: at(sentAt) }
})

export default function Letter() {
  const { letters: t } = useMessages()
  const letter = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader crumbs={[{ href: paths.letters(), label: t.title }]} title={letter.subject} />
      <DefinitionList
        items={[
          { term: t.address, value: letter.address },
          { term: t.written, value: letter.written },
          { term: t.sent, value: letter.sent },
          { term: t.failed, value: letter.failure },
        ]}
      />
      <p className="mt-8 max-w-3xl whitespace-pre-wrap break-words">{letter.text}</p>
    </>
  )
}
