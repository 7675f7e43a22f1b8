import type { Messages } from '../messages'

export const menu: Messages['menu'] = {
  calendar: 'Calendar',
  contests: 'Contests',
  jury: 'Jury',
  pairs: 'Pairs',
  people: 'People',
  documents: 'Documents',
  portfolio: 'Portfolio',
}
