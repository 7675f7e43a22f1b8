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
  keeper: 'Kept by',
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
  wasThere: 'This file is in the archive already',
  note: 'When and by whom it was held',
  noteHint: 'The note by which the contest is known years later: “2025/26, Klyuchi centre”.',
  chooseLevel: 'Choose',
  notWritten: 'No result is written in the file to compare with.',
  yours: 'Contests whose sheets you may read appear here.',
  kept: 'The contest is in the archive',

  from: (fileName, keeper, who, when) => `From the file “${fileName}”. Kept by ${keeper}. Added by ${who}, ${when}.`,
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
  protocolSame: (number, on) =>
    `Places, scores and awards are those of protocol No. ${number} of ${on}, which was signed in this system.`,
  protocolDiffers: (number, on) => `This file does not come to what protocol No. ${number} of ${on} says`,
  protocolDiffersWhy:
    'It refers to a protocol signed in this system and yet comes to something else: it was changed after its export. Trust the protocol.',
  asWritten: 'The result written in the file is the one computed.',
  asWrittenWhy: 'Whether somebody changed the file this cannot tell: no protocol here bears its hash.',
  otherwiseWritten: 'The result written in the file is not the one computed',
  otherwiseWrittenWhy: 'Below is what the sheets and votes of the file come to. Ask whoever sent it.',
  jury: 'Jury',
  awards: 'Awards',
  regulationOpen: 'How it is computed',
  about: 'About the file',
  regulation: 'Regulation',
  organization: 'Organisation',
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
    'Places, scores and awards are computed by the same exact fractions as in the protocols. The file goes to the server of Duet and is kept nowhere.',
  faults: (n) => plural('en', n, { one: `The file has ${n} fault`, other: `The file has ${n} faults` }),
  recount: 'Recount',
  recountHint:
    'JSON, at most 2 MB. The file with codes instead of names is on the page of a contest’s results where the regulation opens all scores.',
  recounted: (title) => `What “${title}” comes to`,

  because: {
    notHeldHere: 'No contest can begin here by such a regulation: contests of pairs and of single teachers are held.',
    tooLarge: 'The contest is too large for a page. The command “npm run --silent tally -- FILE” computes such a file.',
    tooHeavy: 'This file takes too much time or memory. The command “npm run --silent tally -- FILE” can compute it.',
    busy: 'Other files are being computed. Try again in a minute.',
    keptOtherwise: 'This file is kept already, at another level. Take it out of the archive first.',
  },
}
