import type { Messages } from '../messages'
import { plural } from '../plural'

const sentence = (text: string) => (text.endsWith('.') ? text : `${text}.`)

export const protocolTexts: Messages['protocolTexts'] = {
  decimal: (digits) => digits,
  rounded: (shown, exact) => `${shown} (${exact})`,

  heading: (number) => `PROTOCOL No. ${number}`,
  title: (at) => `Jury protocol No. ${at.number} of ${at.date}, contest ${at.contest}`,
  meeting: (at) => `of the jury ${at.ofPhrase} ${at.title}`,
  stage: (title) => `Stage ${title}`,
  final: 'Results of the contest',
  supersedes: (at) => `In place of protocol No. ${at.number} of ${at.date}. Reason: ${at.reason}`,

  present: 'Present',
  absent: 'Absent',
  nobody: 'nobody',
  recusals: 'Recusals',
  recused: (juror, entry, reason) => `${juror} does not score ${entry}: ${reason}`,
  reasons: {
    same_organisation: 'same organisation',
    same_municipality: 'same municipality',
    own_entry: 'own entry',
    former_organisation: 'former employer',
    former_pair: 'former mentor pair',
    personal_interest: 'personal interest',
    other: 'recusal',
  },
  excused: 'Excused from scoring',
  excusedFrom: (at) =>
    [
      sentence(`${at.juror}: ${at.entries}`),
      ...(at.reason ? [sentence(`Reason: ${at.reason}`)] : []),
      ...(at.instead ? [sentence(`Substitute: ${at.instead}`)] : []),
    ].join(' '),
  roles: { chair: 'chair of the jury', member: 'juror', secretary: 'secretary of the jury' },

  heard: 'Heard',
  agenda: 'Agenda',
  agendaOf: {
    stage: (stage) => `Results of the stage ${stage}.`,
    summary: 'Approval of the summary sheet.',
    contest: 'Results of the contest.',
    awards: 'Winner, prize-winners and laureates.',
  },

  summary: (stage) => `Summary sheet of the stage ${stage}`,
  totals: 'Final table',
  inNomination: (nomination) => `nomination ${nomination}`,
  part: (part, of) => `part ${part} of ${of}`,
  columns: {
    number: 'No.',
    entry: 'Entry',
    place: 'Place',
    outcome: 'Decision',
    total: 'Total',
    award: 'Award',
    value: {
      mean: 'Mean',
      sum: 'Sum',
      median: 'Median',
      places: 'Mean place',
      trimmed_mean: 'Trimmed mean',
      closest_two: 'Mean of the closest two',
    },
  },
  cells: { recused: 'recused', none: '—', goesOn: 'goes on', stays: 'stays' },
  stopped: (stage) => `did not pass the stage ${stage}`,
  unscored: 'no valid scores',
  note: 'A recused sheet counts neither in the sum nor in the number of sheets. Places go by exact values; the exact fraction stands in brackets where the number shown is rounded.',

  ties: 'Tie-break rules applied',
  noTies: 'No tie-break rule was applied.',
  tie: (at) => `${at.between} — equal total ${at.total}; ${at.rule}: ${at.values}.`,
  shared: (at) => `${at.between} — equal total ${at.total}; the place ${at.place} is shared.`,
  rules: {
    stage: (stage) => (stage ? `value of the stage ${stage}` : 'value of a stage'),
    task: (task) => (task ? `mean of the task ${task}` : 'mean of a task'),
    criterion: (criterion) => (criterion ? `mean of the criterion ${criterion}` : 'mean of a criterion'),
    submitted: () => 'time of submission',
    vote: () => 'open vote of the jury',
  },

  votes: 'Votes',
  approval: (at) => `To approve the protocol: for ${at.for}, against ${at.against}, abstained ${at.abstained}.`,
  vote: (at) =>
    `${sentence(`Vote: ${at.between}`)} ${sentence(at.ballots)} ${sentence(`Ballots counted: ${at.count}`)}`,
  ballot: (juror, choice) => `${juror}: ${choice ?? 'abstained'}`,
  casting: (entry) => sentence(`With equal ballots the chair's vote decided: ${entry}`),

  decisions: 'The jury decided',
  approveSummary: 'To approve the summary sheet.',
  admit: (stage, entries) => sentence(`To admit to the stage ${stage}: ${entries}`),
  admitToRanking: (entries) => sentence(`To include in the final ranking: ${entries}`),
  admitNobody: 'Nobody goes on.',
  leave: (entries) => sentence(`Not to admit further: ${entries}`),
  award: (label, entries) => sentence(`${label}: ${entries}`),
  nobodyAwarded: (label, needed) =>
    needed ? `${label}: none. A total of ${needed} is needed, and nobody has it.` : `${label}: none.`,
  atLeast: {
    total: (total) => `at least ${total}`,
    percent: (percent) => `at least ${percent}% of the highest possible`,
  },
  awards: {
    winner: 'Winners',
    prize: 'Prize-winners',
    laureate: 'Laureates',
    diplomant: 'Diploma holders',
    participant: 'Participants',
    audience_prize: 'Audience prize',
  },
  awardOne: {
    winner: 'winner',
    prize: 'prize-winner',
    laureate: 'laureate',
    diplomant: 'diploma holder',
    participant: 'participant',
    audience_prize: 'audience prize',
  },
  voidNomination: (nomination, have, need) =>
    `The nomination ${nomination} is void: ${plural('en', have, { one: `${have} entry`, other: `${have} entries` })} of the ${need} needed; no places are given.`,

  notes: 'Circumstances',
  dissent: 'Dissenting opinions',
  dissentOf: (juror, text) => `${juror}: ${text}`,
  signatures: 'Signatures',
  signedAt: (moment) => `signed in the system on ${moment}`,
  notSigned: 'not signed in the system',
  hash: 'Checksum of the protocol’s data (SHA-256)',
  footer: (at) => `Protocol No. ${at.number} of ${at.date} · page ${at.page} of ${at.pages}`,

  sheet: {
    title: 'Score sheet',
    contest: (title) => `Contest ${title}`,
    entry: (entry) => `Entry: ${entry}`,
    juror: (juror) => `Juror: ${juror}`,
    criterion: 'Criterion',
    maximum: 'Score from and to',
    score: 'Score',
    range: (min, max) => `${min}–${max}`,
    step: (step) => `step ${step}`,
    weight: (weight) => `weight ${weight}`,
    task: (task) => `Task ${task}`,
    total: 'Total of the stage',
    comment: 'Comment',
    date: 'Date',
    signature: 'Signature',
  },
}
