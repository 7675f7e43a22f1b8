import type { Messages } from '../messages'
import { plural } from '../plural'

export const calendarDays: Messages['calendarDays'] = {
  title: 'Working days and days off',
  lead: 'Days that are not as their weekday says: holidays, moved days, short days. All terms in working days are counted by them.',
  add: 'Enter days',
  addTable: 'Enter a list',
  caption: (year) => `${year}`,
  none: (year) => `Nothing is entered for ${year}`,
  noneWhy: 'For now every day from Monday to Friday counts as working. Enter holidays and moved days.',
  day: 'Day',
  kind: 'What it is',
  kinds: { off: 'day off', working: 'working day', short: 'short working day' },
  note: 'Note',
  actions: 'Actions',
  remove: 'Remove',
  removeQuestion: (day) => `Remove ${day}?`,
  removeEffect: 'The day is again as its weekday says. Terms that are still running are counted anew.',
  removed: 'The day is removed',
  period: 'When',
  from: 'Day',
  to: 'Until',
  toHint: 'Only for several days in a row.',
  save: 'Enter',
  entered: 'Entered',
  enteredDays: (n) => plural('en', n, { one: `${n} day entered`, other: `${n} days entered` }),
  tableLead: 'Paste the lines of a table: the day, what it is, a note. If any line is wrong, nothing is entered.',
  table: 'Lines',
  tableHint: 'For example: 01.01.2027; off; New Year holidays',
  onlyAdministrator: 'This table is kept by the administrators of the region and of the platform.',
  nothing: 'The text has no line with a day.',
  tooMany: (most) => `At most ${most} days can be entered at once.`,
  faulty: (faults) =>
    faults
      .map(({ line, why }) => {
        const said = {
          no_date: 'there is no such date',
          no_kind: 'write “off”, “working” or “short”',
          twice: 'this day is in the list already',
        }
        return `Line ${line}: ${said[why]}.`
      })
      .join('\n'),
}
