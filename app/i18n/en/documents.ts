import type { Messages } from '../messages'

export const documents: Messages['documents'] = {
  because: {
    onlyIssuer: 'The organisation’s organiser issues its documents.',
    notReady: 'Documents are issued once a contest’s results are public, or an event’s attendance is final.',
    noPrefix: 'The organisation has no beginning for document numbers. Give it on the organisation’s page.',
    notInForce: 'This document has been revoked or replaced.',
    nothingToIssue: 'All documents have been issued.',
    noSuchOrder: 'There is no such order in the register.',
    unprintable: (name, signs) =>
      `The document of «${name}» has signs that the typeface lacks: ${signs}. Mend the person’s page.`,
  },
  letter: {
    subject: 'A document was issued to you',
    text: 'It can be downloaded and printed; its QR code proves it genuine. It stands in your portfolio already.',
    action: 'Open my documents',
  },
}
