import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mayRecordPaperConsent } from '~/domain/consents/policy'
import { listWholeTexts } from '~/domain/consents/queries.server'
import { assertAllowed } from '~/domain/decision'
import { findPerson } from '~/domain/people/queries.server'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay } from '~/lib/preferences'
import { ConsentBlank } from '~/ui/consents/consent-blank'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { name }) => t.consents.blankTitle(name))

export const loader = page(async ({ viewer, param, now, preferences }) => {
  const [person, texts] = await Promise.all([
    findPerson(viewer, param('personId'), readersDay(preferences, now)),
    listWholeTexts(now),
  ])
  assertAllowed(mayRecordPaperConsent(viewer, person.places))
  const blanks = texts.map(({ kind, title, body, operator }) => ({ kind, title, body, operator }))
  return { id: person.id, name: person.name, blanks }
})

export default function ConsentBlanks() {
  const { consents: t } = useMessages()
  const { id, name, blanks } = useLoaderData<typeof loader>()
  return (
    <>
      <div className="no-print">
        <PageHeader
          crumbs={[
            { href: paths.person(id), label: name },
            { href: paths.paperConsent(id), label: t.paper },
          ]}
          title={t.blankTitle(name)}
          lead={t.blankLead}
        />
      </div>
      <div className="flex flex-col gap-16">
        {blanks.map((blank) => (
          <ConsentBlank key={blank.kind} name={name} blank={blank} />
        ))}
      </div>
    </>
  )
}
