import type { Messages } from '../messages'
import { plural } from '../plural'

const pairs = (n: number) => plural('en', n, { one: `${n} pair`, other: `${n} pairs` })
const faultyRows = (n: number) => plural('en', n, { one: `${n} row with a fault`, other: `${n} rows with faults` })
const people = (n: number) => plural('en', n, { one: `${n} person`, other: `${n} people` })
const organizations = (n: number) => plural('en', n, { one: `${n} organisation`, other: `${n} organisations` })
const load = (n: number, changed: number) => {
  if (n === 0) return 'Load the changes'
  return changed > 0 ? `Load ${pairs(n)} and the changes` : `Load ${pairs(n)}`
}

export const importPages: Messages['importPages'] = {
  title: 'Import of pairs from a spreadsheet',
  lead: 'Choose an Excel file with pairs. First you see what would be added and what is wrong in it; nothing is saved before you confirm.',
  file: 'An .xlsx file',
  fileHint: 'Up to 10 MB. Columns may stand in any order; title rows and totals do no harm.',
  upload: 'Check the table',
  past: 'Your imports',
  none: 'You have imported nothing yet',
  name: 'File',
  when: 'When',
  state: 'State',
  states: {
    uploaded: 'Awaits a decision',
    running: 'Loading',
    done: 'Loaded',
    failed: 'Not loaded',
    discarded: 'Put away',
  },
  onlyOrganizer: 'Tables are imported by the organiser of the district or an administrator.',
  personalNumberInName:
    'The name of the file holds a СНИЛС number, which is not kept here. Rename the file and choose it again.',
  notYours: 'The one who chose this file decides.',
  notOpen: 'This file is loaded already, being loaded, or put away.',
  pointOutNames: "Show in which columns the mentor's and the mentee's names stand: the table cannot be read without.",
  nothingToLoad: 'All that the table holds is recorded already: there is nothing to load.',
  faultsStand: (n) =>
    plural('en', n, {
      one: `${n} row has a fault. Mend the table and choose it again, or load the rest without it.`,
      other: `${n} rows have faults. Mend the table and choose it again, or load the rest without them.`,
    }),
  fieldTwice: (field, one, other) => `“${field}” is chosen twice: for columns ${one} and ${other}. Keep one of them.`,
  changedSince: 'While you looked, someone changed the register. Nothing is loaded: look again and confirm.',
  previewLead: 'Nothing is saved yet. Check and confirm.',
  counts: {
    new: 'New pairs',
    changed: 'Changed',
    unchanged: 'Unchanged',
    doubled: 'Doubled',
    faulty: 'With faults',
    newPeople: 'New people',
    changedPeople: 'People changed',
    newOrganizations: 'New organisations',
  },
  rowsTitle: 'Rows of the table',
  allRows: 'All rows',
  filters: {
    new: 'New',
    changed: 'Changed',
    unchanged: 'Unchanged',
    doubled: 'Doubled',
    faulty: 'With faults',
    mended: 'Mended',
    warned: 'With warnings',
  },
  row: 'Row',
  sheetRow: (sheet, row, manySheets) => (manySheets ? `${sheet}, ${row}` : String(row)),
  pair: 'Pair',
  status: 'What becomes of it',
  found: 'What was noticed',
  noFindings: 'nothing noticed',
  severities: { mend: 'Mended', warning: 'Look at this', fault: 'Fault' },
  change: (field, was, became) => (was ? `${field}: was “${was}”, will be “${became}”` : `${field}: “${became}”`),
  of: { mentor: 'mentor', mentee: 'mentee', pair: 'pair' },
  noRows: 'There are no such rows',
  taken: 'How it will be recorded',
  takenText:
    "A pair with the number and date of an order is active at once. The agreements of both are taken as given on paper on the day of the order; without an order the pair waits for it, and the agreements are of the day the period begins. The order is entered as the mentor's organisation's. The work of new people is recorded from the day of the order: the table does not say when they really came.",
  load,
  loadWithout: (n, changed, faulty) => `${load(n, changed)}; leave out ${faultyRows(faulty)}`,
  loadWithoutTitle: (faulty) => `Load a part of the table? Left out: ${faultyRows(faulty)}`,
  /** Without what is none of. */
  willBeWritten: (p) => {
    const added = [
      p.pairs > 0 && pairs(p.pairs),
      p.people > 0 && people(p.people),
      p.organizations > 0 && organizations(p.organizations),
    ].filter(Boolean)
    const changed = p.changed > 0 ? `To be changed: ${pairs(p.changed)}.` : ''
    return `${added.length > 0 ? `To be added: ${added.join(', ')}.` : ''} ${changed}`.trim()
  },
  loadWithoutText: 'Rows left out can be mended in the file and loaded later: what is recorded is not added twice.',
  discard: 'Do not load',
  discarded: 'The file is put away, nothing is loaded',
  fixAndRetry: 'Choose another file',

  columns: 'Columns of the table',
  columnsLead: 'This is how the headings were read. Correct what is wrong and check again.',
  sheet: 'Sheet',
  allSheets: 'All sheets with pairs',
  column: (letter, heading) => (heading ? `${letter}: ${heading}` : letter),
  notRead: 'Not read',
  recheck: 'Check again',
  rechecked: 'The table is read anew',
  alsoTitle: 'What else the table shows',
  newOrganizations: 'Which organisations will be added',
  newPeople: 'Which people will be added',
  skipped: 'Which rows were not read as pairs',
  skippedRow: (place, reason, text) => (text ? `${place}: ${reason}, “${text}”` : `${place}: ${reason}`),
  runningLead: 'The page renews itself. You can close it: the loading goes on.',
  progress: 'Recorded',
  refresh: 'Renew now',
  done: 'Loaded',
  doneInPart: 'Loaded in part',
  written: (n, faulty) =>
    faulty > 0 ? `Recorded: ${pairs(n)}. Not recorded: ${faultyRows(faulty)}.` : 'All of the table is recorded.',
  mendLeft: 'These rows stand below. Mend them in the file and load it again: what is recorded is not added twice.',
  chooseMended: 'Choose the mended file',
  leftTitle: 'Rows that are not recorded',
  checkColumns: 'Check the columns',
  toPairs: 'Look at the pairs',
  toPeople: 'Look at the people',
  failed: 'Not loaded',
  failedLead: 'No row is recorded, all is as it was.',
}
