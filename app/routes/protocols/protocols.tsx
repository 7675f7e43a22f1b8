import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { whyNot } from '~/domain/decision'
import { listUnfinished } from '~/domain/jury/lacking.server'
import { findProtocolDesk } from '~/domain/protocols/queries.server'
import { listVotes } from '~/domain/votes/queries.server'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { Section } from '~/ui/kit/section'
import { TextLink } from '~/ui/kit/text-link'
import { useMessages } from '~/ui/messages'
import { ProtocolPart } from '~/ui/protocols/protocol-part'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.protocols.title)

export const loader = page(async ({ viewer, param, now, t }) => {
  const { contest, desk, known, keepsPapers } = await findProtocolDesk(viewer, param('contestId'), now)
  const votes = await listVotes(viewer, contest.id)
  const seesWhole = keepsPapers || contest.isRun
  const disputed = desk.flatMap((part) => part.disputed)
  const unfinished = seesWhole ? await listUnfinished(contest, disputed) : null
  return {
    contest: { id: contest.id, title: contest.title, organizer: contest.organizer, isRun: contest.isRun },
    keepsPapers,
    parts: desk.map(({ mayDraw, ties, disputed: _, ...part }) => ({
      ...part,
      because: whyNot(mayDraw, t),
      unfinished: (part.stage !== null && unfinished?.get(part.stage)) || null,
      ties: ties.map((entries) => ({
        entries,
        vote: votes.find(({ between }) => between.join() === entries.join())?.id,
      })),
    })),
    earlier: known.filter(({ state }) => state === 'superseded'),
  }
})

export default function Protocols() {
  const { protocols, dates } = useMessages()
  const { contest, parts, earlier, keepsPapers } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.contest(contest.id), label: contest.title }]}
        title={protocols.title}
        lead={protocols.lead}
      />
      {parts.map((part) => (
        <ProtocolPart key={part.stage ?? ''} contest={contest} part={part} keepsPapers={keepsPapers} />
      ))}
      {earlier.length > 0 && (
        <Section title={protocols.earlier}>
          <ul className="flex flex-col gap-2">
            {earlier.map(({ id, number, date, reason }) => (
              <li key={id}>
                <TextLink href={paths.protocol(id)}>{protocols.number(number, dates.date(date))}</TextLink>
                <span className="block text-soft">{reason}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
