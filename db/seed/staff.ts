import { addPerson } from '~/domain/people/commands.server'
import { newPersonForm } from '~/domain/people/schema'
import { grantRole } from '~/domain/roles/commands.server'
import type { SignedIn } from '~/domain/viewer'
import { findViewer } from '~/domain/viewer.server'

/** Who works in a district's authority and centre. */
export interface Staff {
  municipalityId: string
  authorityId: string
  centreId: string
  organizer: SignedIn
  /** The head of the authority. */
  headId: string
}

const organizers = [
  ['Солнцева', 'Марина', 'Олеговна'],
  ['Вересова', 'Ирина', 'Павловна'],
  ['Дубравина', 'Елена', 'Сергеевна'],
  ['Калинин', 'Роман', 'Андреевич'],
  ['Озерова', 'Татьяна', 'Николаевна'],
  ['Рябинина', 'Ольга', 'Викторовна'],
  ['Яснова', 'Светлана', 'Юрьевна'],
  ['Тополев', 'Андрей', 'Ильич'],
  ['Ключевская', 'Наталья', 'Игоревна'],
  ['Боровикова', 'Анна', 'Михайловна'],
  ['Полевая', 'Галина', 'Петровна'],
  ['Кедрова', 'Людмила', 'Васильевна'],
] as const

const heads = [
  ['Соболев', 'Игорь', 'Дмитриевич'],
  ['Горин', 'Павел', 'Алексеевич'],
  ['Лугова', 'Вера', 'Степановна'],
  ['Речной', 'Сергей', 'Иванович'],
  ['Снегирёва', 'Мария', 'Львовна'],
  ['Ветров', 'Олег', 'Романович'],
  ['Зорина', 'Алла', 'Борисовна'],
  ['Каменев', 'Юрий', 'Егорович'],
  ['Орлова', 'Нина', 'Фёдоровна'],
  ['Сосновский', 'Виктор', 'Маркович'],
  ['Травина', 'Зоя', 'Ильинична'],
  ['Широков', 'Денис', 'Антонович'],
] as const

/** The directors of the centres. */
const directors = [
  'Осадчий Игорь Петрович',
  'Мороз Тамара Сергеевна',
  'Ключевская Любовь Андреевна',
  'Гончар Виктор Николаевич',
  'Кадырова Елена Робертовна',
  'Лебедь Павел Давидович',
  'Черных Ольга Игоревна',
  'Соловьёва Алла Викторовна',
  'Белоконь Наталья Юрьевна',
  'Долгих Галина Маратовна',
  'Волошина Светлана Львовна',
  'Шевчук Роман Кузьмич',
] as const

/** Who signs for the district's authority, in full. */
export const headOf = (order: number): string => (heads[order] ?? heads[0]).join(' ')

/** Who signs for the district's centre, in full. */
export const directorOf = (order: number): string => directors[order] ?? directors[0]

interface Place {
  order: number
  municipalityId: string
  authorityId: string
  centreId: string
  today: string
}

/** The head of the authority, and the methodologist of the centre who organises events and contests. */
export async function seedStaff(administrator: SignedIn, at: Place): Promise<Staff> {
  const organizerId = await add(administrator, organizers[at.order] ?? organizers[0], at.centreId, 'методист')
  const headId = await add(administrator, heads[at.order] ?? heads[0], at.authorityId, 'начальник управления')
  await grantRole(administrator, organizerId, { role: 'organizer', scopeId: at.municipalityId })
  const organizer = (await findViewer(organizerId, null, at.today)) as SignedIn
  const { municipalityId, authorityId, centreId } = at
  return { municipalityId, authorityId, centreId, organizer, headId }
}

async function add(
  administrator: SignedIn,
  [lastName, firstName, middleName]: readonly [string, string, string],
  organizationId: string,
  post: string,
): Promise<string> {
  const gender = middleName.endsWith('на') ? 'female' : 'male'
  const input = { lastName, firstName, middleName, gender, organizationId, post, from: '2015-09-01' }
  return addPerson(administrator, newPersonForm.parse(input))
}
