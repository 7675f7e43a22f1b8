import { eq } from 'drizzle-orm'
import { draftEvent } from '~/domain/events/commands.server'
import { publishEvent } from '~/domain/events/life.server'
import { type EventInput, eventForm } from '~/domain/events/schema'
import { db } from '~db/client.server'
import { events, letters } from '~db/schema'
import { aKeeper } from './people'
import { aMunicipality, anOrganization } from './region'

/** Long before the events of tests, whose registration is open then. */
export const before = new Date('2026-11-20T03:00:00Z')

/** A form filled in: a seminar of 1 March 2027, 14:00 to 16:00 by the clocks of Novosibirsk, with any number of seats. */
export const eventInput = (organizationId: string, over: Partial<Record<keyof EventInput, unknown>> = {}): EventInput =>
  eventForm.parse({
    type: 'seminar',
    organizationId,
    title: 'Семинар «Урок вдвоём»',
    level: 'municipal',
    timeZone: 'Asia/Novosibirsk',
    startDate: '2027-03-01',
    startTime: '14:00',
    endTime: '16:00',
    format: 'in_person',
    address: 'с. Луговое, ул. Школьная, 1',
    isPublic: 'on',
    openToOtherMunicipalities: 'on',
    registrationNeeded: 'on',
    units: ['person', 'pair'],
    ...over,
  })

/** A methodical centre and its organiser: where events come from. */
export async function aCentre() {
  const municipality = await aMunicipality()
  const centre = await anOrganization({ municipalityId: municipality.id, type: 'methodical_center' })
  const organizer = await aKeeper('organizer', 'municipality', municipality.id)
  return { municipality, centre, organizer }
}

export type Centre = Awaited<ReturnType<typeof aCentre>>

export async function aDraft(
  { centre, organizer }: Pick<Centre, 'centre' | 'organizer'>,
  over: Partial<Record<keyof EventInput, unknown>> = {},
): Promise<string> {
  return draftEvent(organizer, eventInput(centre.id, over), before)
}

/** An event announced, with its registration open. */
export async function anEvent(
  place: Pick<Centre, 'centre' | 'organizer'>,
  over: Partial<Record<keyof EventInput, unknown>> = {},
): Promise<string> {
  const id = await aDraft(place, over)
  await publishEvent(place.organizer, id, before)
  return id
}

export async function theEvent(id: string) {
  const [event] = await db.select().from(events).where(eq(events.id, id))
  return event!
}

/** Subjects of the letters to a person, in the order written. */
export async function subjectsTo(person: { personId: string } | { id: string }): Promise<string[]> {
  const personId = 'personId' in person ? person.personId : person.id
  const rows = await db
    .select({ subject: letters.subject })
    .from(letters)
    .where(eq(letters.personId, personId))
    .orderBy(letters.createdAt, letters.id)
  return rows.map(({ subject }) => subject)
}
