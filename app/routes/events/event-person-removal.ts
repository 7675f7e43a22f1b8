import { removeEventPerson } from '~/domain/events/people.server'
import { eventPersonRemovalForm } from '~/domain/events/schema'
import { commandSaying } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = commandSaying(eventPersonRemovalForm, async ({ viewer, param, t }, { role }) => {
  await removeEventPerson(viewer, param('eventId'), param('personId'), role)
  return { to: paths.eventPeople(param('eventId')), toast: t.events.persons.removed }
})
