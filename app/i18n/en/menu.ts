import type { Messages } from '../messages'

export const menu: Messages['menu'] = {
  calendar: 'Calendar',
  events: 'Events',
  myEvents: 'My events',
  contests: 'Contests',
  jury: 'Jury',
  pairs: 'Pairs',
  people: 'People',
  documents: 'Documents',
  portfolio: 'Portfolio',
  account: 'My data and consents',
  outbox: 'Outgoing letters',
  audit: 'Audit log',
  calendarDays: 'Working days',
  verify: 'Verify a document',
}
