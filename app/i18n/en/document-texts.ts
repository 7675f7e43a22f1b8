import type { Messages } from '../messages'
import { plural } from '../plural'

const levels = {
  school: 'school',
  municipal: 'municipal',
  intermunicipal: 'intermunicipal',
  regional: 'regional',
  interregional: 'interregional',
  national: 'national',
  international: 'international',
}

const events = {
  open_doors_day: 'open-doors day',
  open_lesson: 'open lesson',
  binary_lesson: 'binary lesson',
  showcase_lesson: 'showcase lesson',
  master_class: 'master class',
  seminar: 'seminar',
  webinar: 'webinar',
  round_table: 'round table',
  forum: 'forum',
  conference: 'conference',
  training: 'training',
  workshop: 'workshop',
  lab: 'practical laboratory',
  consultation: 'consultation',
  methodical_day: 'methodical day',
  methodical_landing: 'methodical team visit',
  flash_mentoring: 'flash mentoring meeting',
  quest: 'educational quest',
  internship: 'internship',
  salon: 'methodical salon',
  contest: 'contest',
}

const listed = (...parts: (string | null)[]) => parts.filter(Boolean).join(', ')

export const documentTexts: Messages['documentTexts'] = {
  heading: { certificate: 'CERTIFICATE', diploma: 'DIPLOMA', gratitude: 'LETTER OF THANKS' },
  rank: {
    winner: 'WINNER',
    prize: 'PRIZE-WINNER',
    laureate: 'LAUREATE',
    diplomant: 'DIPLOMA HOLDER',
    award: null,
    audience_prize: 'AUDIENCE PRIZE',
  },
  named: {
    listener: 'Certificate of participation',
    presenter: 'Certificate of presentation',
    binary_lesson: 'Certificate of a lesson given',
    contest_participant: 'Certificate of participation in a contest',
    winner: 'Winner’s diploma',
    prize: 'Prize-winner’s diploma',
    laureate: 'Laureate’s diploma',
    diplomant: 'Diploma of distinction',
    award: 'Diploma',
    audience_prize: 'Audience prize diploma',
    jury_gratitude: 'Thanks to a juror',
    moderator_gratitude: 'Thanks to a moderator',
  },
  place: (place) => `place ${place}`,
  degree: (degree) => `degree ${'I'.repeat(degree)}`,

  inEvent: (level, type) => `the ${levels[level]} ${events[type]}`,
  ofEvent: (level, type) => `of the ${levels[level]} ${events[type]}`,
  inContest: (level) => `the ${levels[level]} contest`,
  ofContest: (level) => `of the ${levels[level]} contest`,

  certifies: () => 'This is to certify that',
  awarded: 'is awarded to',
  thanks: { dative: 'is expressed to', nominative: 'is expressed to' },

  attended: (at) => {
    const how = at.mode === null ? '' : { in_person: ' in person', remote: ' remotely' }[at.mode]
    const hours = at.hours === null ? null : documentTexts.academicHours(at.hours)
    return `${listed(`took part${how} in ${at.inPhrase} ${at.title}`, at.when, at.place, hours)}.`
  },
  academicHours: (hours) => plural('en', hours, { one: `${hours} academic hour`, other: `${hours} academic hours` }),
  presented: (at) =>
    `presented ${at.topic === null ? 'professional experience' : `the experience ${at.topic}`} at ${at.inPhrase} ${at.title}, ${at.when}.`,
  taught: (at) => `gave the binary lesson ${at.topic} (${at.subject}, class ${at.grade}) as a mentor pair, ${at.when}.`,
  presenters: (mentor, mentee) => `Mentor: ${mentor} Mentee: ${mentee}`,
  competed: (at) => {
    const nomination = at.nomination === null ? '' : ` (nomination ${at.nomination})`
    const pair = at.pair === null ? null : `in the mentor pair ${at.pair}`
    return `${listed(`took part in ${at.inPhrase} ${at.title}${nomination}`, at.when, pair)}.`
  },
  inNomination: (nomination) => `in the nomination ${nomination}`,
  inPair: { mentor: (pair) => `mentor in the pair ${pair}`, mentee: (pair) => `mentee in the pair ${pair}` },
  judged: (at) => `for the work in the jury ${at.ofPhrase} ${at.title} and a fair assessment of the entries.`,
  moderated: (at) => `for preparing and holding the event ${at.ofPhrase} ${at.title}, ${at.when}.`,

  order: (at) => `Order ${at.issuer ? `${at.issuer} ` : ''}of ${at.date} No. ${at.number}`,
  juryProtocol: (at) => `Protocol of the jury of ${at.date} No. ${at.number}`,

  number: (number) => `No. ${number}`,
  title: (at) => `${at.named} No. ${at.number} — ${at.name}`,
  seal: 'Seal',
  issued: (date) => `Date of issue: ${date}`,
  check: 'Verify the document:',
  code: (code) => `Verification code: ${code}`,
  checkLabel: (url) => `QR code: verify the document at ${url}`,
  notEducation: 'This is not a document of education or qualification.',
}
