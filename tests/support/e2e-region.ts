import { ensureUser, setPassword } from '~/domain/accounts/commands.server'
import { demoPassword } from '~/domain/accounts/demo.server'
import { db } from '~db/client.server'
import { anEvent } from './events'
import { aConsent, anActivePair, aPerson, aRole, viewerOf } from './people'
import { openPlayed, pick, playContest, readFixture } from './played-contest'
import { aMunicipality, anOrganization } from './region'
import { cast, workshop } from './story'

/** A district apart from the demo, whose people play the stories of the browser tests. */
export async function seedStories(): Promise<void> {
  const municipality = await aMunicipality({
    fullName: 'Ключевской район Сказочного края',
    shortName: 'Ключевской район',
    timeZone: 'Asia/Krasnoyarsk',
    headPost: 'Начальник управления образования',
    headName: 'Горлицын Олег Павлович',
  })
  const place = { municipalityId: municipality.id, locality: 'с. Ключевое' }
  const [first, second, third] = [
    await anOrganization({ ...place, shortName: 'МБОУ «Ключевская СОШ № 1»' }),
    await anOrganization({ ...place, shortName: 'МБОУ «Родниковская СОШ»' }),
    await anOrganization({ ...place, shortName: 'МБОУ «Журавлинская СОШ»' }),
  ]
  const centre = await anOrganization({
    ...place,
    shortName: 'ИМЦ Ключевского района',
    type: 'methodical_center',
    documentPrefix: 'КЛЧ',
    directorPost: 'Директор',
    directorName: 'Горлицына Алла Петровна',
  })
  const played = async (
    who: keyof typeof cast,
    organizationId: string | null,
    over: Parameters<typeof aPerson>[0] = {},
  ) => {
    const { email, name } = cast[who]
    const [lastName = '', firstName, middleName] = name.split(' ')
    const gender = middleName?.endsWith('ич') ? 'male' : 'female'
    return aPerson({ lastName, firstName, middleName, email, gender, organizationId, ...over })
  }
  const signsIn = async (personId: string, who: keyof typeof cast) =>
    db.transaction(async (tx) => setPassword(tx, await ensureUser(tx, personId, cast[who].email), demoPassword))

  const admin = await played('admin', null)
  await aRole(admin.id, 'platform_admin', 'installation')
  await signsIn(admin.id, 'admin')
  const organizer = await played('organizer', centre.id, { post: 'методист' })
  await aRole(organizer.id, 'organizer', 'municipality', municipality.id)
  await signsIn(organizer.id, 'organizer')

  const coordinator = await played('coordinator', first.id)
  await aRole(coordinator.id, 'school_coordinator', 'organization', first.id)
  await signsIn(coordinator.id, 'coordinator')

  for (const [school, mentor, mentee] of [
    [first, 'firstMentor', 'firstMentee'],
    [second, 'secondMentor', 'secondMentee'],
  ] as const) {
    const elder = await played(mentor, school.id)
    const young = await played(mentee, school.id, { teachingSinceYear: 2025, teachingSinceMonth: 9 })
    await anActivePair({
      mentorId: elder.id,
      menteeId: young.id,
      mentorOrganizationId: school.id,
      menteeOrganizationId: school.id,
    })
    for (const [{ id }, who] of [
      [elder, mentor],
      [young, mentee],
    ] as const) {
      await signsIn(id, who)
      await aConsent(id, 'processing')
    }
  }

  await played('chair', third.id)
  await played('colleague', first.id)
  await played('secondJuror', third.id)
  await played('thirdJuror', third.id)
  await played('secretary', centre.id)
  await anEvent({ centre, organizer: await viewerOf(organizer.id) }, { title: workshop, capacityInPerson: 1 })
  await seedDesk()
}

/** A juror of another contest, which is being judged. */
async function seedDesk(): Promise<void> {
  const played = await playContest(readFixture('duet').file)
  await openPlayed(played, 's1')
  const { personId } = pick(played.jurors, 'J2').viewer
  await db.transaction(async (tx) =>
    setPassword(tx, await ensureUser(tx, personId, cast.deskJuror.email), demoPassword),
  )
}
