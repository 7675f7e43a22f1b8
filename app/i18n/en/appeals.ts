import type { Messages } from '../messages'

export const appeals: Messages['appeals'] = {
  because: {
    notYours: 'An entrant appeals about his own entry.',
    noProtocol: 'An appeal is filed after the jury has signed the final protocol.',
    none: 'This contest’s regulation has no appeals.',
    over: 'The time for appeals is over.',
    filed: 'An appeal about this entry has been filed.',
    onlyChair: 'The chair of the jury considers appeals.',
    considered: 'This appeal has been considered.',
  },
  letters: {
    action: 'Open the appeal',
    filed: {
      subject: (contest) => `An appeal was filed: «${contest}»`,
      text: 'An entrant disagrees with the final protocol. Consider the appeal: while it is open, nothing is published.',
    },
    upheld: {
      subject: (contest) => `The appeal was upheld: «${contest}»`,
      text: 'The jury will draw up a corrected protocol. The chair’s decision:',
    },
    dismissed: {
      subject: (contest) => `The appeal was dismissed: «${contest}»`,
      text: 'The chair’s decision:',
    },
  },
}
