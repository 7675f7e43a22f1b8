import type { Messages } from '../messages'
import { plural } from '../plural'
import { dates } from './dates'

const seats = (n: number) => plural('en', n, { one: `${n} seat`, other: `${n} seats` })
const people = (n: number) => plural('en', n, { one: `${n} person`, other: `${n} people` })

export const registrations: Messages['registrations'] = {
  title: 'Registration',
  modes: { in_person: 'In person', remote: 'Remote' },
  units: { person: 'Alone', pair: 'Pair' },
  states: { confirmed: 'Has a seat', waitlisted: 'Waitlist', cancelled: 'Cancelled', declined: 'Declined' },
  presence: (present, mode) =>
    present === null ? '' : present ? (mode === 'remote' ? 'Remote' : 'In person') : 'Absent',

  register: 'Register',
  joinQueue: 'Join the waitlist',
  registerTitle: (title) => `Register: ${title}`,
  registerLead: 'Check how you take part and confirm. A letter will come to your e-mail.',
  who: 'Who registers',
  self: 'Only me',
  pair: (mentor, mentee) => `The pair: ${mentor} and ${mentee}`,
  pairHint: 'A pair takes two seats, or waits until both are free.',
  mode: 'How you take part',
  comment: 'A note for the organiser',
  submit: 'Register',
  noDuty: 'No registration is needed: just come.',
  freeOf: (free, capacity) => `${free} of ${capacity} free`,
  unlimited: 'no limit of seats',
  waiting: (n) => `on the waitlist: ${n}`,
  fullNow: 'There are no free seats now: you will be on the waitlist and get a letter when a seat comes free.',
  openUntil: (closesAt, zone) => `Registration is open until ${dates.deadline(closesAt, zone)}.`,
  openUntilStart: 'Registration is open until the start.',
  simultaneous: (titles) => `You are registered for something else at this time: ${titles.join('; ')}.`,

  own: {
    confirmed: (mode) => (mode === 'in_person' ? 'You are registered, in person' : 'You are registered, remotely'),
    waitlisted: (place) => `You are on the waitlist, number ${place} in the queue`,
    withPair: (mentor, mentee) => `Together, as a pair: ${mentor} and ${mentee}`,
    change: { in_person: 'Take part in person', remote: 'Take part remotely' },
    offer: 'Remote seats are free: you can take part that way without waiting.',
    cancel: 'Cancel registration',
    cancelTitle: (title) => `Cancel your registration: ${title}?`,
    cancelPair: 'It will be cancelled for both of the pair.',
    cancelText: 'Your seat will go to the next in the queue.',
  },
  made: {
    confirmed: 'You are registered. The letter has the details.',
    waitlisted: 'There are no seats yet: you are on the waitlist. We will write when a seat comes free.',
  },
  cancelledToast: 'The registration is cancelled',
  modeChanged: 'Saved: you take part the other way now',
  madeMany: (confirmed, waitlisted) =>
    waitlisted === 0
      ? `Registered: ${people(confirmed)}`
      : confirmed === 0
        ? `All are on the waitlist: ${people(waitlisted)}`
        : `With a seat: ${people(confirmed)}, on the waitlist: ${people(waitlisted)}`,

  mine: {
    title: 'My events',
    lead: 'Everything you are registered for. The same can be seen in the calendar of your phone.',
    tabs: { ahead: 'Ahead', past: 'Past' },
    none: { ahead: 'You are not registered for anything yet', past: 'No past events' },
    noneWhy: {
      ahead: 'Choose an event in the calendar and register: it will appear here.',
      past: 'Events you took part in will stay here.',
    },
    event: 'Event',
    when: 'When',
    state: 'Registration',
    toCalendar: 'Open the calendar',
  },

  list: {
    title: 'Participants',
    lead: (confirmed, waiting) =>
      [`With a seat: ${people(confirmed)}`, waiting > 0 && `on the waitlist: ${people(waiting)}`]
        .filter(Boolean)
        .join(', '),
    ownPeople: 'Only people of your organisation.',
    search: 'Surname',
    anyMode: 'Any format',
    anyState: 'With a seat and waiting',
    anyMunicipality: 'Any district',
    none: 'Nobody is registered yet',
    noneWhy: 'A link to the page of the event and a letter to coordinators of schools will help.',
    noneFound: 'Nobody fits these filters',
    add: 'Register colleagues',
    export: 'Download a table',
    sheet: 'Sign-in sheet',
    attendance: 'Mark attendance',
    byMunicipality: 'By district',
    elsewhere: 'No district',
    totals: { confirmed: 'With a seat', waiting: 'Waiting', present: 'Present' },
    actions: 'Actions',
    cancel: 'Cancel registration',
    cancelTitle: (name) => `Cancel the registration: ${name}?`,
    cancelReason: 'The reason, if there is one: the person will read it.',
    toMode: { in_person: 'Move to in person', remote: 'Move to remote' },
  },
  columns: {
    number: 'No.',
    name: 'Name',
    organization: 'Organisation',
    post: 'Post',
    municipality: 'District',
    unit: 'Registered as',
    mode: 'Format',
    state: 'State',
    present: 'Attendance',
    comment: 'Note',
    signature: 'Signature',
    place: 'Organisation, post',
  },
  fileName: (title) => `Participants. ${title}.xlsx`,

  colleagues: {
    title: (title) => `Register colleagues: ${title}`,
    lead: 'Tick those you register. Everyone whose e-mail is known will get a letter.',
    search: 'Surname',
    people: 'People',
    mode: 'How they take part',
    pairs: 'Pairs',
    already: 'registered already',
    alreadyPair: 'the pair or one of the two is registered already',
    none: 'Nobody was found',
    noneWhy: 'Check the surname, or add the person in the section “People”.',
    submit: 'Register those ticked',
    first: (n) => `The first ${n} are shown. Narrow the search to find the others.`,
  },

  sheet: {
    title: 'Sign-in sheet',
    lead: 'Print this page from the browser: the sheet takes all of it, and no phones are on it.',
    all: 'All',
    empty: 'Nobody is registered, there is nothing to print yet.',
    responsible: 'Responsible for registration',
  },

  attendance: {
    title: (title) => `Attendance: ${title}`,
    lead: 'Mark who was there. It can be saved any number of times until the event is completed.',
    mark: (name) => `Attendance: ${name}`,
    in_person: 'In person',
    remote: 'Remote',
    absent: 'Absent',
    save: 'Save the marks',
    saved: 'The marks are saved',
    prefill: 'Set everyone as registered',
    prefilled: 'Everyone without a mark is set as registered. Change those who were absent, and save.',
    registered: (mode) => `registered: ${mode}`,
    none: 'Nobody to mark',
    noneWhy: 'Nobody is registered for the event. Those who came all the same can be registered now.',
    done: (marked, total) => `${marked} of ${total} marked`,
  },

  because: {
    signIn: 'Sign in to register.',
    notNeeded: 'No registration is needed for this event.',
    postponed: 'The event is put off and has no new date yet. Registration will open with it.',
    cancelled: 'The event is cancelled.',
    notPublished: 'The event is not announced, or is completed.',
    begun: 'The event has begun, registration is closed.',
    begunCannotChange: 'The event has begun: only the organiser can change a registration.',
    closedByHand: 'The organiser has closed registration.',
    notYet: (at, zone) => `Registration opens on ${dates.moment(at, zone)}.`,
    closed: (closesAt, zone) => `Registration closed on ${dates.deadline(closesAt, zone)}.`,
    attendanceClosed: 'Attendance is final, a registration cannot be changed.',
    notYourPeople: 'You can register and cancel yourself and your pair; a coordinator, people of the organisation.',
    unit: {
      person: 'Only pairs register for this event.',
      pair: 'Each person registers alone for this event.',
    },
    pairNotActive: 'The pair is not active now, so it cannot be registered.',
    noSuchMode: 'The event is not held in this format.',
    otherMunicipality: 'The event is only for teachers of its own district.',
    already: (names) => `Registered already: ${names.join(', ')}. Reload the page and untick.`,
    cancelledAlready: 'This registration is cancelled already.',
    modeFull: {
      in_person: 'There are no seats in person now.',
      remote: 'There are no remote seats now.',
    },
    moreAreConfirmed: (n, mode) =>
      `${mode === 'in_person' ? 'In person' : 'Remote'}: ${seats(n)} taken already, there cannot be fewer. Cancel some registrations first.`,
    someWait: (mode) =>
      `Some wait for a seat ${mode === 'in_person' ? 'in person' : 'remotely'}: move them or cancel their registrations first.`,
    onlyCoordinators: 'Colleagues are registered by the coordinator of a school or the organiser.',
    notYourEvent: 'Attendance is marked by the organisers and by the coordinator of the school that hosts the event.',
    notBegun: 'Attendance can be marked from the start of the event.',
  },

  letters: {
    open: 'Open the page of the event',
    reason: (reason) => `Reason: ${reason}`,
    onlineUrl: (url) => `Link to join: ${url}`,
    remoteIsFree:
      'There are remote seats: on the page of the event you can change to taking part remotely without waiting.',
    confirmed: {
      subject: (title) => `You are registered: ${title}`,
      text: 'The seat is yours. If your plans change, cancel the registration on the page of the event: the seat will go to the next.',
    },
    waitlisted: {
      subject: (title) => `You are on the waitlist: ${title}`,
      text: 'There are no free seats now. When your turn comes, the seat becomes yours by itself and we will write.',
    },
    movedUp: {
      subject: (title) => `There is a seat for you: ${title}`,
      text: 'Your turn has come and the seat is yours. If you no longer need it, cancel the registration on the page of the event.',
    },
    cancelled: {
      subject: (title) => `Registration cancelled: ${title}`,
      text: 'Your registration for the event is cancelled.',
    },
  },
}
