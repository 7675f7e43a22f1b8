import type { Messages } from '../messages'

export const results: Messages['results'] = {
  because: {
    onlyOrganizer: 'The contest’s organiser publishes the results.',
    noFinalProtocol: 'First the jury has to sign the final protocol.',
    published: 'The results are public already.',
    appealsFiled: (n) => `Appeals not considered: ${n}.`,
    appealsUncorrected: 'An appeal was upheld, but the corrected protocol is not signed yet.',
    appealsOpen: 'The time for appeals is not over.',
    noOrder: 'Name the order on the results.',
  },
  letter: {
    subject: (contest) => `The results are public: «${contest}»`,
    text: 'The contest’s results are public. Its page says who won, and to you how your own place came about.',
    action: 'See the results',
  },
}
