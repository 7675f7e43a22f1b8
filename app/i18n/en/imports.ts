import { formatDate } from '~/lib/dates'
import type { Messages } from '../messages'
import { people } from './people'

const day = (date: string) => formatDate('en', date)
const changed = ({ was, became }: { was: string; became: string }) => `“${was}” → “${became}”`
const row = ({ sheet, row: number }: { sheet: string; row: number }, manySheets = false) =>
  manySheets ? `sheet “${sheet}”, row ${number}` : `row ${number}`
const fact = (name: string, value: string) =>
  name === 'category' ? people.categories[value as keyof typeof people.categories].toLowerCase() : value

export const imports: Messages['imports'] = {
  place: (at, manySheets) => `${row(at, manySheets)}${at.column ? `, column ${at.column}` : ''}`,
  rows: (first, last) => (first === last ? `row ${first}` : `rows ${first}–${last}`),

  unreadable: {
    emptyFile: 'The file is empty. Check that it is the one you meant.',
    tooLarge: 'The file is too large: up to 10 MB can be read. Remove pictures and spare sheets, or divide it.',
    tooManyRows: 'The table has more than 20,000 rows. Divide it into several files.',
    tooManyColumns: 'A sheet has cells filled in past its 200th column (GR). Remove spare columns and upload it again.',
    tooManyCells:
      'The file has too many filled cells: up to 600,000 can be read, with 24 million characters in all. Remove spare sheets, or divide the table.',
    tooLongText:
      'A cell has more than 32,767 characters, which is more than Excel itself lets in. Shorten it and upload it again.',
    wordDocument:
      'This is a Word document, and an Excel workbook (.xlsx) is needed. Copy the table to Excel and save it.',
    openDocument: 'This is a LibreOffice spreadsheet (.ods). Save it as Excel 2007–365 (.xlsx) and upload it again.',
    oldExcel: 'This workbook is in an old or binary Excel format (.xls, .xlsb). Open it and save it as .xlsx.',
    encrypted: 'The file is locked by a password. Remove the password in Excel and upload it again.',
    webPage: 'This is a web page saved as if it were a workbook. Open it in Excel and save it as .xlsx.',
    plainText: 'This is a text file, such as CSV. Open it in Excel and save it as .xlsx.',
    notWorkbook: 'This is not an Excel workbook. An .xlsx file is needed.',
    damaged: 'The file is damaged and cannot be read. Open it in Excel, save it again and upload it once more.',
    noCells: 'No cell of the workbook is filled in.',
    noTable:
      'No table of pairs was found: there is no row of headings such as «ФИО наставника» and «ФИО наставляемого».',
    noRows: 'There are no pairs under the headings of the table.',
  },

  fields: {
    number: 'No.',
    municipality: 'Municipality',
    mentorName: 'Mentor: full name',
    mentorLastName: 'Mentor: surname',
    mentorFirstName: 'Mentor: first name',
    mentorMiddleName: 'Mentor: patronymic',
    mentorOrganization: 'Mentor: organisation',
    mentorPost: 'Mentor: post',
    mentorCategory: 'Mentor: category',
    mentorSince: 'Mentor: teaching since (year)',
    menteeName: 'Mentee: full name',
    menteeLastName: 'Mentee: surname',
    menteeFirstName: 'Mentee: first name',
    menteeMiddleName: 'Mentee: patronymic',
    menteeMunicipality: 'Mentee: municipality',
    menteeOrganization: 'Mentee: organisation',
    menteePost: 'Mentee: post',
    menteeCategory: 'Mentee: category',
    menteeSince: 'Mentee: teaching since (year)',
    subject: 'Subject',
    kind: 'Kind of mentoring',
    goal: 'Goal',
    order: 'Order (number and date together)',
    orderNumber: 'Order number',
    orderDate: 'Order date',
    period: 'Period (both ends together)',
    periodFrom: 'Period from',
    periodTo: 'Period to',
  },

  columnNotes: {
    byCells: (column, heading, member) =>
      `Column ${column} “${heading}”: the heading does not say whose it is; taken for the ${member}'s by its cells. Please check.`,
    byOrder: (column, heading, member) =>
      `Column ${column} “${heading}”: the heading does not say whose it is; taken for the ${member}'s by the order of columns. Please check.`,
    otherOfTwo: (column, heading, member) =>
      `Column ${column} “${heading}”: the heading does not say whose it is; the other of the two has such a column, so this one is taken for the ${member}'s. Please check.`,
    secondColumn: (column, heading) => `Column ${column} “${heading}” is not read: another column already tells this.`,
    personalColumn: (column, heading) =>
      `Column ${column} “${heading}” is neither read nor kept: such data is not needed here.`,
  },

  skipped: {
    title: 'title of the document',
    heading: 'headings of columns',
    repeatedHeading: 'headings repeated',
    columnNumbers: 'numbers of columns',
    total: 'total',
    blank: 'blank',
    section: 'no pair: a subheading or a note',
  },

  statuses: { new: 'new', changed: 'to be changed', unchanged: 'unchanged', doubled: 'repeated', faulty: 'faulty' },

  changedFields: {
    post: 'post',
    category: 'category',
    extraCategories: 'further categories',
    teachingSinceYear: 'teaching since',
    gender: 'gender',
    kind: 'kind of mentoring',
    subject: 'subject',
    goal: 'goal',
    periodFrom: 'beginning of the period',
    periodTo: 'end of the period',
    order: 'order',
  },

  findings: {
    spaces: (p) => `spare spaces removed: “${p.became}”`,
    latinLetters: (p) => `Latin letters replaced by Russian ones: ${changed(p)}`,
    nameForm: (p) => `the name is put as surname, first name, patronymic: ${changed(p)}`,
    postInName: (p) => `the post “${p.post}” is taken from the cell of the name`,
    ditto: (p) => `“the same” is read as “${p.became}” of row ${p.above}`,
    merged: (p) => `the cell is merged with row ${p.above} and shares its value: “${p.became}”`,
    yearWords: (p) => `“${p.was}” is read as the year ${p.year}`,
    yearsOfWork: (p) => `“${p.was}” of service is counted back to the year ${p.year}`,
    numberAsDate: (p) => `the number ${p.was} is read as ${day(p.date)}`,
    shortYear: (p) => `“${p.was}” is read as ${day(p.date)}`,
    orderParts: (p) => `the order “${p.was}” is read as No. ${p.number} of ${day(p.date)}`,
    periodParts: (p) => `the period “${p.was}” is read as ${day(p.from)} – ${day(p.to)}`,
    periodOfTitle: (p) => `no period; the academic year in the title is taken: ${day(p.from)} – ${day(p.to)}`,
    periodEnd: (p) => `no end of the period; the end of the academic year is taken, ${day(p.to)}`,
    kindAssumed: (p) =>
      p.was ? `“${p.was}”: the kind is taken for traditional` : 'no kind of mentoring; taken for traditional',
    sameOrganization: (p) => `no organisation of the mentee; the mentor’s is taken: “${p.organization}”`,
    municipalitySpelling: (p) => `the name of the municipality is put right: ${changed(p)}`,
    municipalityOfSection: (p) =>
      `the municipality is taken from the subheading in row ${p.above}: “${p.municipality}”`,
    municipalityOfOrganization: (p) => `no municipality; only one has “${p.organization}”: “${p.municipality}”`,
    municipalityOnly: (p) => `no municipality; the only one is taken: “${p.municipality}”`,
    organizationSpelling: (p) => `the name of the organisation is put right: ${changed(p)}`,
    personSpelling: (p) => `the spelling of the name is put right: ${changed(p)}`,

    hiddenRow: () => 'the row is hidden in the file, but was read',
    unreadYear: (p) => `the service “${p.was}” is not understood and will not be kept`,
    unknownCategory: (p) => `the category “${p.was}” is not understood and will not be kept`,
    orderWithoutDate: (p) => `order No. ${p.number} has no date: the pair will wait for its order`,
    orderWithoutNumber: (p) => `the order of ${day(p.date)} has no number: the pair will wait for its order`,
    orderLater: (p) => `the order of ${day(p.date)} is later than the beginning of the period, ${day(p.from)}`,
    doubled: (p, manySheets) => `repeats the pair of ${row(p, manySheets)}; it is not recorded twice`,
    contradicts: (p, manySheets) =>
      `the person is said to be “${fact(p.fact, p.was)}”, but before that “${fact(p.fact, p.kept)}” (${row(p, manySheets)}); the first is taken`,
    otherMunicipality: (p) =>
      `“${p.organization}” is not in this municipality; one of that name in another is taken: ${p.municipality}`,
    similarOrganization: (p) => `the new organisation “${p.organization}” is like “${p.similar}”: are they one?`,
    sameNameBoth: (p) => `mentor and mentee are namesakes of different organisations: ${p.name}`,
    sameNameElsewhere: (p) =>
      `${p.name} is already at “${p.organization}”; if it is one person, record the move first, else there will be two`,
    sameNameInFile: (p, manySheets) =>
      `${p.name} is also at “${p.organization}” (${row(p, manySheets)}); two different people will be recorded`,
    similarPerson: (p) => `${p.name} and ${p.similar} of one organisation will be recorded as different people`,
    pairEnded: () => 'this pair has already ended; the table will not bring it back',

    noMentor: () => 'no mentor',
    noMentee: () => 'no mentee',
    initials: (p) => `initials instead of names: “${p.was}”`,
    surnameAlone: (p) => `only a surname: “${p.was}”`,
    severalPeople: (p) => `more than one person in the cell: “${p.was}”; every pair needs a row of its own`,
    unclearName: (p) => `the name is not understood: “${p.was}”`,
    sameMember: () => 'mentor and mentee are one person',
    noOrganization: () => 'no organisation of the mentor',
    noMunicipality: () => 'no municipality',
    unknownMunicipality: (p) =>
      p.similar ? `there is no municipality “${p.was}”; perhaps “${p.similar}”` : `there is no municipality “${p.was}”`,
    foreignMunicipality: (p) =>
      `“${p.municipality}” is kept by another organiser: he or the region administrator loads this pair`,
    severalOrganizations: (p) =>
      `“${p.organization}” is in several municipalities: ${p.municipalities}; give the mentee’s municipality`,
    unknownKind: (p) => `the kind of mentoring is not understood: “${p.was}”`,
    impossibleDate: (p) => `there is no such day: “${p.was}”`,
    unreadDate: (p) => `the date is not understood: “${p.was}”`,
    impossibleYear: (p) => `there can be no such year: “${p.was}”`,
    unreadPeriod: (p) => `the period is not understood: “${p.was}”`,
    noPeriod: () => 'no period',
    periodReversed: (p) => `the period ends, ${day(p.to)}, before it begins, ${day(p.from)}`,
    sinceAfterPeriod: (p) => `teaching since ${p.year} begins after the pair’s period has ended`,
    brokenCell: (p) =>
      p.was ? `a formula error in the cell: ${p.was}` : 'a formula whose value the file does not have',
    personalNumber: () => 'the cell holds a СНИЛС number: remove it, such data is not kept here',
    tooLong: (p) => `“${p.begins}…” is too long: shorten it to ${p.most} characters`,
    contradictsPair: (p, manySheets) => `the same pair with other data: ${row(p, manySheets)}`,
    mirrored: (p, manySheets) =>
      `the same two the other way round: ${row(p, manySheets)}; one of the pairs must be reverse`,
    mirroredPair: () => 'there is such a pair the other way round; one of the two must be reverse',
    namesakes: (p) => `“${p.organization}” has several people named ${p.name}: it cannot be told who is meant`,
  },
}
