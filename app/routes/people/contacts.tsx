import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { showContacts } from '~/domain/people/commands.server'
import { findPerson } from '~/domain/people/queries.server'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersDay } from '~/lib/preferences'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { Contacts } from '~/ui/people/contacts'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { name }) => t.people.contactsTitle(name))

/** Opening the page is asking for the contacts: the log keeps who did. */
export const loader = page(async ({ viewer, param, now, preferences }) => {
  const today = readersDay(preferences, now)
  const { id, name } = await findPerson(viewer, param('personId'), today)
  return { id, name, contacts: await showContacts(viewer, id, today) }
})

export default function PersonContacts() {
  const { people: t } = useMessages()
  const { id, name, contacts } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader crumbs={[{ href: paths.person(id), label: name }]} title={t.contactsTitle(name)} />
      <Contacts {...contacts} />
    </>
  )
}
