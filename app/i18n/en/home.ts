import type { Messages } from '../messages'

export const home: Messages['home'] = {
  title: 'A district’s methodical life in one place',
  lead: 'Events, mentor pairs, contests and documents: from the order to a diploma that anyone can verify.',
  openCalendar: 'Open the calendar',
  forVisitor: [
    {
      title: 'Calendar',
      text: 'The district’s open lessons, seminars, quests and forums. Subscribe, and they appear on your phone.',
    },
    {
      title: 'Contests',
      text: 'Regulations, dates and published results. Where the regulation opens all scores, anyone can recompute the result.',
    },
    { title: 'Document check', text: 'Point the camera at a diploma’s QR code, or type its number and the surname.' },
  ],
  greeting: (name) => `Good day, ${name}!`,
  desk: 'My desk',
  jury: 'Work in juries',
  coming: 'Coming events',
  aboutTitle: 'About Duet',
  about: [
    'Duet keeps a municipality’s methodical work: events, teacher-to-teacher mentor pairs, contests of professional skill, and documents of participation.',
    'The data stay on the server of the organisation that runs this installation; pages load nothing from other sites and count no visitors. Insurance and passport numbers and addresses are neither needed nor kept.',
    'Names of participants are public only with their consent to distribution. It can be withdrawn at any moment, and the name is gone at once.',
    'Every contest’s result is computed in exact fractions, and a jury protocol cannot be changed once signed. A diploma is verified by its QR code or by number and surname.',
  ],
}
