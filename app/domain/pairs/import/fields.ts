/** What a column of a table of pairs may hold. «Организация» of a mentee may be empty: the same as the mentor's. */
export const pairFields = [
  'number',
  'municipality',
  'mentorName',
  'mentorLastName',
  'mentorFirstName',
  'mentorMiddleName',
  'mentorOrganization',
  'mentorPost',
  'mentorCategory',
  'mentorSince',
  'menteeName',
  'menteeLastName',
  'menteeFirstName',
  'menteeMiddleName',
  'menteeMunicipality',
  'menteeOrganization',
  'menteePost',
  'menteeCategory',
  'menteeSince',
  'subject',
  'kind',
  'goal',
  'order',
  'orderNumber',
  'orderDate',
  'period',
  'periodFrom',
  'periodTo',
] as const

export type PairField = (typeof pairFields)[number]

/** Field ← the letter of its column. */
export type Mapping = Partial<Record<PairField, string>>

export type Member = 'mentor' | 'mentee'

/** A table can be read once it says who the two are. */
export const isReadable = (fields: ReadonlySet<PairField>): boolean =>
  namesMember(fields, 'mentor') && namesMember(fields, 'mentee')

const namesMember = (fields: ReadonlySet<PairField>, member: Member): boolean =>
  fields.has(`${member}Name`) || (fields.has(`${member}LastName`) && fields.has(`${member}FirstName`))

/** Where a member's name begins: in the column of whole names, or in that of surnames. */
export const nameField = (columns: Mapping, member: Member): PairField =>
  columns[`${member}Name`] || !columns[`${member}LastName`] ? `${member}Name` : `${member}LastName`
