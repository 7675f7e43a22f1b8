import { eq } from 'drizzle-orm'
import type { SignedIn } from '~/domain/viewer'
import { db } from '~db/client.server'
import { assignments, entries, municipalities, organizations, pairs } from '~db/schema'
import { keepFile } from './archive'
import { propose } from './disqualification'
import { anEvent } from './events'
import { aKeeper, aPerson, aRole, viewerOf } from './people'
import { openPlayed, pick, playContest, readFixture } from './played-contest'
import { aMunicipality, anOrganization } from './region'

export const roles = [
  'visitor',
  'teacher',
  'mentor',
  'coordinator',
  'juror',
  'chair',
  'secretary',
  'organizer',
  'foreign',
  'region',
  'admin',
] as const
export type WorldRole = (typeof roles)[number]

/**
 * One contest in judging, an event and the people around them: a teacher who has nothing to do with either, a mentor
 * whose entry is judged and the coordinator of his school, the jury, the organiser, the organiser of another district,
 * and the administrators of the region and of the installation.
 */
export async function aWorld() {
  const { file } = readFixture('duet')
  const played = await playContest(file)
  await openPlayed(played, 's1')
  const entry = pick(played.entries, 'P1')
  const [pair] = await db
    .select({ id: pairs.id, school: pairs.mentorOrganizationId, mentorId: pairs.mentorId })
    .from(entries)
    .innerJoin(pairs, eq(pairs.id, entries.pairId))
    .where(eq(entries.id, entry.id))
  const juror = pick(played.jurors, 'J2')
  const [sheet] = await db
    .select({ id: assignments.id, entryId: assignments.entryId })
    .from(assignments)
    .where(eq(assignments.jurorId, juror.id))
  const centreId = played.organizer.roles[0]!.scopeId!
  const [centre] = await db.select().from(organizations).where(eq(organizations.id, centreId))
  const eventId = await anEvent({ centre: centre!, organizer: played.organizer })
  const stranger = await aPerson({ organizationId: (await anOrganization()).id })
  const coordinator = await aPerson({ organizationId: pair!.school })
  await aRole(coordinator.id, 'school_coordinator', 'organization', pair!.school)
  const [district] = await db.select().from(municipalities).where(eq(municipalities.id, centre!.municipalityId!))
  const people: Record<Exclude<WorldRole, 'visitor'>, SignedIn> = {
    teacher: await viewerOf(stranger.id),
    mentor: await viewerOf(pair!.mentorId),
    coordinator: await viewerOf(coordinator.id),
    juror: juror.viewer,
    chair: pick(played.jurors, 'J1').viewer,
    secretary: played.secretary.viewer,
    organizer: played.organizer,
    foreign: await aKeeper('organizer', 'municipality', (await aMunicipality()).id),
    region: await aKeeper('region_admin', 'region', district!.regionId),
    admin: await aKeeper('platform_admin', 'installation'),
  }
  await propose(played, 'P1')
  const archivedId = await keepFile({ organizer: played.organizer, centreId }, file)
  return { played, people, eventId, sheet: sheet!, pair: pair!, entry, juror, district: district!, archivedId }
}

export type World = Awaited<ReturnType<typeof aWorld>>
