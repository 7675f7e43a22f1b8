import type { Messages } from '../messages'
import { plural } from '../plural'

const points = (value: number | string) =>
  plural('en', Number(value), { one: `${value}\u00a0point`, other: `${value}\u00a0points` })

const years = (n: number) => plural('en', n, { one: `${n} year`, other: `${n} years` })

export const regulation: Messages['regulation'] = {
  decimal: (value) => String(value),
  points,
  range: (min, max, step) => `${min} to ${max}${Number(step) === 1 ? '' : ` in steps of ${step}`}`,
  printTitle: 'REGULATION',
  printOf: (title) => `of the contest “${title}”`,
  approved: 'APPROVED',
  approvedBy: (issuer, date, number) => `by order № ${number} of ${date}, ${issuer}`,
  order: (number, date, issuer) => `Order № ${number} of ${date}, ${issuer}`,
  noOrder: 'No order named yet',

  general: 'In general',
  organizer: 'Organiser',
  level: 'Level',
  place: 'Place',
  openTo: 'Open to',
  wholeRegion: 'the whole region',
  heldBy: 'Held by order',
  intake: 'Entries are taken',

  entrants: 'Entrants and nominations',
  units: {
    pair: 'Mentor pairs enter: a mentor and a mentee.',
    person: 'Single teachers enter.',
    team: 'Teams enter.',
    organisation: 'Organisations enter.',
  },
  activePair: 'The pair is assigned by an order and active on the last day of the intake.',
  experience: {
    pair: (n) =>
      `The mentee has taught for at most ${years(n)} by 1 September of the academic year in which the intake closes.`,
    person: (n) => `At most ${years(n)} of teaching by 1 September of the academic year in which the intake closes.`,
  },
  onePer: {
    contest: 'One entry is taken from an entrant.',
    nomination: 'One entry in each nomination is taken from an entrant.',
  },
  confirmation: 'One of a pair sends the entry and the other confirms it, both before the intake closes.',
  category: (title, min, max) => {
    const said = [min === null ? '' : `from ${years(min)} of teaching`, max === null ? '' : `up to ${years(max)}`]
    return said.some(Boolean) ? `${title} (${said.filter(Boolean).join(', ')})` : title
  },
  nomination: 'Nomination',
  categoryOf: 'For whom',
  minEntries: (entries) => `Takes place with ${entries} entries or more`,
  everyNomination: (rule) => `Every nomination: ${rule}.`,
  ifVoid: {
    nothing: 'otherwise no awards are given',
    awards: (awards) => `otherwise no places are given: ${awards}`,
  },

  stages: 'Stages, tasks and criteria',
  stage: (number, title) => `Stage ${number}. ${title}`,
  form: { remote: 'remotely', in_person: 'in the room' },
  live: 'Done in the room, nothing is sent beforehand.',
  answer: {
    text: (most) => `a text of up to ${most.toLocaleString('en')} characters`,
    link: 'a link',
    video: 'a link to a video (with a mark about pupils in it)',
    file: (files, megabytes, endings) =>
      `${files === 1 ? 'a file' : `up to ${files} files`} of ${megabytes} MB (${endings})`,
  },
  sent: (answers) => `To be sent: ${answers}.`,
  requiredAnswers: { text: 'The text is required.', link: 'The link is required.', file: 'The file is required.' },
  anyAnswer: 'One of these is enough.',
  criterion: 'Criterion',
  max: 'Points',
  weight: 'Weight',
  taskMax: (total) => `For the task: ${total}`,
  stageMax: (total) => `For the stage: ${total}`,
  taskWeight: (weight) => `Weight of the task: ${weight}.`,
  contestMax: (total) => `Highest possible total: ${total}`,
  aggregate: {
    mean: 'The score of the stage is the mean of the score sheets.',
    sum: 'The score of the stage is the sum of the score sheets.',
    median: 'The score of the stage is the median of the score sheets.',
    places:
      'Each juror’s points become places. The result of the stage is the mean of the places, and lower is better.',
    trimmed_mean: (from, drop) =>
      `The score of the stage is the mean of the score sheets; of ${from} or more the highest ${drop} and the lowest ${drop} are dropped.`,
    closest_two: (gap) =>
      `The score of the stage is the mean of two score sheets. Where they differ by ${points(gap)} or more a third person reads the work, and the two closest sheets count, of equally close ones the better.`,
  },
  minSheets: (sheets) => `Each work is scored by at least ${sheets} jurors.`,
  pass: {
    all: 'All go on.',
    min: (min) => `have at least ${points(min)}`,
    minPlace: (min) => `have a mean place no worse than ${min}`,
    top: (top) => (top === 1 ? 'take the first place' : `take places 1 to ${top}`),
    include: 'where several share the last of these places, all of them do',
    exclude: 'where more share the last place than fit, none of them does',
    goOn: (conditions, ties) => `Those go on that ${conditions}${ties ? `; ${ties}` : ''}.`,
    and: ' and ',
  },

  result: 'Results',
  total: {
    sum: 'The total is the sum of the stages.',
    one: 'The total is the score of the stage.',
    last: 'The total is the score of the last stage.',
    weighted: (parts) => `The total is the weighted sum of the stages: ${parts}.`,
    part: (title, weight) => `“${title}” × ${weight}`,
  },
  exact: 'All computing is exact; two decimals are for showing alone.',
  ranking: {
    contest: 'Places are given among all entrants.',
    nomination: 'Places are given in each nomination apart.',
  },
  ties: 'Equal totals are settled, in this order, by:',
  noTies: 'Equal totals share the place.',
  tie: {
    stage: (stage) => `the higher score of the stage “${stage}”`,
    task: (task) => `the higher mean for the task “${task}”`,
    criterion: (criterion, task) => `the higher mean for the criterion “${criterion}” (task “${task}”)`,
    submitted: 'the earlier entry',
    vote: 'an open vote of the jury; of equal votes the chair’s decides',
    share: 'sharing the place',
  },
  tieChoice: {
    stage: (stage) => `Score of the stage “${stage}”`,
    task: (task) => `Task “${task}”`,
    criterion: (criterion, task) => `Criterion “${criterion}”, task “${task}”`,
    submitted: 'Who entered earlier',
    vote: 'Vote of the jury, the chair decides',
    share: 'The place is shared',
  },
  awards: 'Awards',
  awardsOrder: 'Awards are given in order, each to the best of those who have none yet.',
  award: {
    winner: 'Winner',
    prize: 'Prize-winner',
    laureate: 'Laureate',
    diplomant: 'Diploma holder',
    participant: 'Participant',
  },
  take: {
    all: 'all others',
    allReaching: (conditions) => `all others with ${conditions}`,
    count: (count) => plural('en', count, { one: `the best result`, other: `the ${count} best results` }),
    percent: (percent, round, atLeast) =>
      `${percent}% of the entrants (${round})${atLeast ? `, but at least ${atLeast}` : ''}`,
    round: { down: 'rounded down', up: 'rounded up', half_up: 'rounded as usual' },
    minTotal: (total) => `a total of at least ${points(total)}`,
    minPercent: (percent) => `at least ${percent}% of the highest possible total`,
    reaching: (conditions) => `with ${conditions}`,
    and: ' and ',
    include: 'and all who share the last of these places',
    cut: 'without those who share the last place beyond the number',
    stopped: 'and those stopped at a stage',
  },
  conflict: {
    organisation: 'A juror does not score works of his own organisation, nor his own.',
    municipality: 'A juror does not score works of his own municipality, nor his own.',
    none: 'A juror does not score his own work.',
  },
  blind: 'The jury sees codes instead of names and organisations.',
  audience: (award) => `The audience chooses: “${award}”. It does not touch the places.`,
  audienceOwn: 'Votes for one’s own organisation do not count.',
  appeals: {
    none: 'The decision of the jury is not reviewed; its arithmetic can be checked on request.',
    days: (days) =>
      `Appeals about procedure and arithmetic are taken for ${days} after the protocol has been published.`,
  },
  publish: {
    awarded: 'Those who get an award are published; each entrant sees his own scores in his entry.',
    all: 'All scores are published, with an open contest file without names: anyone can recompute the result.',
  },
  amendments: 'Amendments of the regulation',
  changed: (parts) => `Changed: ${parts}.`,
  parts: {
    general: 'general facts',
    intake: 'dates of the intake',
    plan: 'dates of stages',
    entrants: 'entrants and nominations',
    answers: 'what is sent',
    stages: 'stages and criteria',
    result: 'results',
  },
}
