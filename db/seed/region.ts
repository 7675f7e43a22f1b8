import { addOrganization } from '~/domain/organizations/commands.server'
import { addMunicipality, addRegion } from '~/domain/organizations/territory.server'
import { insertPerson } from '~/domain/people/commands.server'
import { grantRole, insertRole } from '~/domain/roles/commands.server'
import type { SignedIn } from '~/domain/viewer'
import { visitor } from '~/domain/viewer'
import { findViewer } from '~/domain/viewer.server'
import { db } from '~db/client.server'
import { directorOf, headOf, type Staff, seedStaff } from './staff'

/** A district of the invented region: its name as tables write it, its clocks, and the seat of its authority. */
interface District {
  name: string
  short: string
  genitive: string
  zone: string
  seat: string
  /** The beginning of its documents' numbers. */
  prefix: string
}

export const districts: District[] = [
  {
    name: 'Верхнереченский муниципальный округ',
    short: 'Верхнереченский округ',
    genitive: 'Верхнереченского муниципального округа',
    zone: 'Asia/Yakutsk',
    seat: 'с. Ключи',
    prefix: 'ИМЦ',
  },
  {
    name: 'Берёзовский район',
    short: 'Берёзовский район',
    genitive: 'Берёзовского района',
    zone: 'Asia/Novosibirsk',
    seat: 'с. Раздольное',
    prefix: 'БРЗ',
  },
  {
    name: 'Заречный район',
    short: 'Заречный район',
    genitive: 'Заречного района',
    zone: 'Asia/Novosibirsk',
    seat: 'с. Берёзовка',
    prefix: 'ЗРЧ',
  },
  {
    name: 'Каменский район',
    short: 'Каменский район',
    genitive: 'Каменского района',
    zone: 'Asia/Tomsk',
    seat: 'с. Степное',
    prefix: 'КМН',
  },
  {
    name: 'Кедровский район',
    short: 'Кедровский район',
    genitive: 'Кедровского района',
    zone: 'Asia/Tomsk',
    seat: 'с. Кедровка',
    prefix: 'КДР',
  },
  {
    name: 'Луговской район',
    short: 'Луговской район',
    genitive: 'Луговского района',
    zone: 'Asia/Novosibirsk',
    seat: 'с. Озёрное',
    prefix: 'ЛГВ',
  },
  {
    name: 'г. Новоречье',
    short: 'Новоречье',
    genitive: 'города Новоречья',
    zone: 'Asia/Krasnoyarsk',
    seat: 'г. Новоречье',
    prefix: 'НРЧ',
  },
  {
    name: 'Озёрский район',
    short: 'Озёрский район',
    genitive: 'Озёрского района',
    zone: 'Asia/Novosibirsk',
    seat: 'с. Заимка',
    prefix: 'ОЗР',
  },
  {
    name: 'Приозёрный муниципальный округ',
    short: 'Приозёрный округ',
    genitive: 'Приозёрного муниципального округа',
    zone: 'Asia/Yakutsk',
    seat: 'с. Ивановка',
    prefix: 'ПРЗ',
  },
  {
    name: 'г. о. Светлогорье',
    short: 'Светлогорье',
    genitive: 'городского округа Светлогорье',
    zone: 'Asia/Krasnoyarsk',
    seat: 'г. Светлогорье',
    prefix: 'СВТ',
  },
  {
    name: 'Степновский район',
    short: 'Степновский район',
    genitive: 'Степновского района',
    zone: 'Asia/Omsk',
    seat: 'с. Каменка',
    prefix: 'СТП',
  },
  {
    name: 'Таёжный муниципальный округ',
    short: 'Таёжный округ',
    genitive: 'Таёжного муниципального округа',
    zone: 'Asia/Irkutsk',
    seat: 'с. Заимка',
    prefix: 'ТЖН',
  },
]

export interface Seeded {
  administrator: SignedIn
  regionAdministrator: SignedIn
  regionId: string
  /** By the district's name. */
  staff: Map<string, Staff>
}

/** The region, its districts with their authorities and methodical centres, and those who keep them. */
export async function seedRegion(now: Date): Promise<Seeded> {
  const today = now.toISOString().slice(0, 10)
  const administrator = await firstAdministrator(today)
  const regionId = await addRegion(administrator, { name: 'Верхнереченский край', timeZone: 'Asia/Krasnoyarsk' })
  const staff = new Map<string, Staff>()
  let regionAdministrator: SignedIn | undefined
  for (const [order, district] of districts.entries()) {
    const municipalityId = await addMunicipality(administrator, regionId, {
      fullName: district.name,
      shortName: district.short,
      nameGenitive: district.genitive,
      timeZone: district.zone,
      headPost: 'Начальник управления образования',
      headName: headOf(order),
      maxAge: 35,
      maxExperienceYears: 3,
    })
    const authorityId = await addOrganization(administrator, {
      municipalityId,
      fullName: `Управление образования ${district.genitive}`,
      shortName: `Управление образования ${district.genitive}`,
      type: 'authority',
      locality: district.seat,
      directorPost: 'Начальник управления',
      directorName: headOf(order),
      documentPrefix: '',
    })
    const centreId = await addOrganization(administrator, {
      municipalityId,
      fullName: `Муниципальное казённое учреждение «Информационно-методический центр ${district.genitive}»`,
      shortName: `ИМЦ ${district.genitive}`,
      type: 'methodical_center',
      locality: district.seat,
      directorPost: 'Директор',
      directorName: directorOf(order),
      documentPrefix: district.prefix,
    })
    const people = await seedStaff(administrator, { order, municipalityId, authorityId, centreId, today })
    staff.set(district.name, people)
    regionAdministrator ??= await keeperOfRegion(administrator, regionId, people.headId, today)
  }
  if (!regionAdministrator) throw new Error('the region has no districts')
  return { administrator, regionAdministrator, regionId, staff }
}

/** The one who began the installation; a command of the console makes such a person in a real one. */
async function firstAdministrator(today: string): Promise<SignedIn> {
  const personId = await db.transaction(async (tx) => {
    const name = { lastName: 'Ладыгина', firstName: 'Вера', middleName: 'Андреевна', gender: 'female' as const }
    const id = await insertPerson(tx, visitor as SignedIn, name)
    await insertRole(tx, visitor, id, { role: 'platform_admin', scopeId: null }, null)
    return id
  })
  return (await findViewer(personId, null, today)) as SignedIn
}

async function keeperOfRegion(administrator: SignedIn, regionId: string, personId: string, today: string) {
  await grantRole(administrator, personId, { role: 'region_admin', scopeId: regionId })
  return (await findViewer(personId, null, today)) as SignedIn
}
