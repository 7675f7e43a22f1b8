import { giveConsent } from '~/domain/consents/commands.server'
import { findText } from '~/domain/consents/queries.server'
import { inviteJuror } from '~/domain/jury/members.server'
import type { JuryRole } from '~/domain/jury/model'
import { answerInvitation } from '~/domain/jury/own-commands.server'
import { addOrganization } from '~/domain/organizations/commands.server'
import { addPerson } from '~/domain/people/commands.server'
import { newPersonForm } from '~/domain/people/schema'
import type { SignedIn } from '~/domain/viewer'
import { addDemoAccount } from '../accounts'
import type { Staff } from '../staff'
import { type Entrants, viewerOf } from './entrants'
import type { Timeline } from './timeline'

interface Seat {
  /** As the contest file names the juror. */
  name: string
  role: JuryRole
  person: [lastName: string, firstName: string, middleName: string]
  post: string
  /** Where the juror works: the methodical centre, the trade union, or the school of an entry. */
  at: 'centre' | 'union' | { schoolOf: string }
  account?: [address: string, role: string]
}

const seats: Seat[] = [
  {
    name: 'J1',
    role: 'chair',
    person: ['Северцева', 'Алла', 'Викторовна'],
    post: 'методист',
    at: 'centre',
    account: ['chair', 'Председатель жюри'],
  },
  {
    name: 'J2',
    role: 'member',
    person: ['Листвянская', 'Ирина', 'Олеговна'],
    post: 'заместитель директора',
    at: { schoolOf: 'P2' },
    account: ['juror', 'Член жюри'],
  },
  { name: 'J3', role: 'member', person: ['Малахитов', 'Пётр', 'Андреевич'], post: 'инспектор', at: 'union' },
  {
    name: 'J4',
    role: 'member',
    person: ['Журавлинский', 'Денис', 'Игоревич'],
    post: 'учитель истории',
    at: { schoolOf: 'P5' },
  },
  {
    name: 'secretary',
    role: 'secretary',
    person: ['Перепёлкина', 'Ольга', 'Николаевна'],
    post: 'методист',
    at: 'centre',
    account: ['secretary', 'Секретарь жюри'],
  },
]

export type Jury = Map<string, { id: string; personId: string; viewer: SignedIn }>

/** The jury of the fixture: two of its members work where an entry comes from, and so do not score it. */
export async function gatherJury(
  administrator: SignedIn,
  home: Staff,
  contestId: string,
  { entries }: Entrants,
  timeline: Timeline,
): Promise<Jury> {
  const union = await addOrganization(administrator, {
    municipalityId: home.municipalityId,
    fullName: 'Окружная организация Профессионального союза работников образования',
    shortName: 'Окружная организация Профсоюза образования',
    type: 'other',
    locality: '',
    directorPost: 'Председатель',
    directorName: '',
    documentPrefix: '',
  })
  const placeOf = (at: Seat['at']) => {
    if (at === 'centre') return home.centreId
    if (at === 'union') return union
    const entry = entries.get(at.schoolOf)
    if (!entry) throw new Error(`nobody entered as ${at.schoolOf}`)
    return entry.schoolId
  }
  const jury: Jury = new Map()
  for (const [order, seat] of seats.entries())
    jury.set(
      seat.name,
      await take(administrator, home, contestId, { ...seat, place: placeOf(seat.at), order }, timeline),
    )
  return jury
}

async function take(
  administrator: SignedIn,
  home: Staff,
  contestId: string,
  { name, role, person, post, place, order, account }: Seat & { place: string; order: number },
  { at, on }: Timeline,
) {
  const [lastName, firstName, middleName] = person
  const gender = middleName.endsWith('на') ? 'female' : 'male'
  const email = `${account?.[0] ?? name.toLowerCase()}@duet.example`
  const job = { organizationId: place, post, from: '2016-09-01' }
  const personId = await addPerson(
    administrator,
    newPersonForm.parse({ lastName, firstName, middleName, gender, email, ...job }),
  )
  if (account) await addDemoAccount(personId, ...account)
  const { id } = await inviteJuror(home.organizer, contestId, { personId, role }, at('juryInvited', order))
  const viewer = await viewerOf(personId, on('juryInvited'))
  const text = await findText('jury', at('juryInvited'))
  if (!text) throw new Error('there is no text of the consent of jurors')
  const consent = { textId: text.id, items: [], conditions: '' }
  await giveConsent(viewer, 'jury', consent, null, at('juryInvited', 60 + order))
  await answerInvitation(viewer, contestId, 'confirmed', at('juryInvited', 120 + order))
  return { id, personId, viewer }
}
