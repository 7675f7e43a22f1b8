import type { Messages } from '../messages'
import { plural } from '../plural'

const entries = (n: number) => plural('en', n, { one: `${n} entry`, other: `${n} entries` })
const sheets = (n: number) => plural('en', n, { one: `${n} score sheet`, other: `${n} score sheets` })

export const archive: Messages['archive'] = {
  title: 'Archive of contests',
  lead: 'Finished contests whole: regulation, entrants, jury, sheets and votes. The result is computed from them anew.',
  open: 'Archive',
  keep: 'Add from a file',
  list: 'Contests of the archive, those added last first',
  contest: 'Contest',
  organizer: 'Whose contest',
  entries: 'Entries',
  keptAt: 'Added',
  none: 'The archive is empty so far',
  noneWhy: 'Keep the file of a finished contest here: your own, last year’s, or one that another district sent.',

  newTitle: 'A contest into the archive',
  newLead:
    'A duet/contest@1 file is kept whole. Its names stay words of the file: no accounts, pairs or portfolios come of them.',
  toBegin: 'Only need the regulation for a new contest?',
  toBeginLink: 'Begin a contest from a file',
  file: 'Contest file',
  fileHint: 'JSON, at most 5 MB. The same file is not added twice.',
  levelHint: 'The organiser reads the jury’s sheets, and above the municipal level the region’s administrator too.',
  save: 'Check and keep',
  kept: 'The contest is in the archive',

  from: (fileName, who, when) => `From the file “${fileName}”. Added by ${who}, ${when}.`,
  counts: (n, m) => `${entries(n)}, ${sheets(m)}`,
  final: 'The result is whole',
  incomplete: 'The result is not whole',
  incompleteWhy: 'By this file the places are not final yet',
  problems: {
    tooFewSheets: (entry, stage, have, need) =>
      `${entry}: ${have} sheets in the stage ${stage}, and the regulation asks for at least ${need}.`,
    thirdReader: (entry, stage) => `${entry}: two scores differ much in the stage ${stage}, a third is needed.`,
    vote: (entries) => `${entries}: the jury’s vote was to settle the tie, and the file has none.`,
  },
  same: (protocol) =>
    protocol === null
      ? 'The places, scores and awards written in the file are those computed.'
      : `The places, scores and awards of protocol No. ${protocol} written in the file are those computed.`,
  differs: (protocol) =>
    protocol === null
      ? 'The result written in the file is not the one computed'
      : `The result of protocol No. ${protocol} written in the file is not the one computed`,
  differsWhy:
    'Since the export somebody changed scores, entrants or the result itself in the file. Trust what is computed below.',
  jury: 'Jury',
  awards: 'Awards',
  regulationOpen: 'How it is computed',
  about: 'About the file',
  regulation: 'Regulation',
  stages: 'Stages',
  entrants: 'Entries',
  entrantsLead: 'Each entry shows who gave how much and how its place came about.',
  noResult: 'This entry has no valid sheet, and so no place.',
  download: 'Download the file',
  begin: 'Begin a new contest by this regulation',
  beginTitle: 'A new contest by a regulation of the archive',
  beginLead: 'Stages, criteria and the rules of awards come from the archive; entrants and jury will be new.',
  remove: 'Take out of the archive',
  removeTitle: (title) => `Take “${title}” out of the archive?`,
  removeEffect: 'The file and all it says of people is deleted for good. The log keeps that it was.',
  removed: 'The contest was taken out of the archive',

  recountTitle: 'Recount a contest',
  recountLead:
    'Choose a contest file: places, scores and awards are computed right here, by the same exact fractions as in the protocols. The file is not kept anywhere.',
  recount: 'Recount',
  recountHint: 'JSON, at most 5 MB. The file with codes instead of names is on the page of a contest’s results.',
  recounted: (title) => `What “${title}” comes to`,

  because: {
    unit: 'Such contests are not held here: only those of pairs and of single teachers.',
    tooLarge:
      'There are more entries, jurors and stages than a page can hold. The command “npm run --silent tally -- FILE” computes such a file.',
  },
}
