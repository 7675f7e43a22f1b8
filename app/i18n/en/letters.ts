import type { Messages } from '../messages'

export const letters: Messages['letters'] = {
  title: 'Outgoing letters',
  lead: 'All that the system wrote to people. Without a mail server letters stay here, to be read and handed on.',
  onlyAdministrator: 'Only the installation’s administrator reads letters: they hold links that let people in.',
  search: 'Address or subject',
  caption: 'Letters, newest first',
  address: 'To',
  subject: 'Subject',
  written: 'Written',
  state: 'Delivery',
  sent: 'Sent',
  waiting: 'Waiting',
  kept: 'Kept here: no mail server is set up',
  failed: 'Not sent',
  none: 'No letters yet',
  noneWhy: 'The first appears when somebody is invited or told something.',
}
