import type { Messages } from '../messages'

export const disqualification: Messages['disqualification'] = {
  propose: 'Propose to disqualify',
  title: 'Propose a disqualification',
  lead: 'The chair of the jury decides: a letter is sent, and until then the entry takes part as before. If the chair agrees, the entry leaves the contest and cannot be brought back. Signed protocols and sheets that are in stay as they are; later tables and the results are without it.',
  reason: 'What was breached',
  reasonHint: 'The chair reads the reason. If the chair agrees, the entrants read it and the next protocol prints it.',
  reasonBlind: 'Name nobody: the jury knows the work by its code.',
  proposed: 'The proposal is sent to the chair of the jury',

  waits: 'The entry is proposed for disqualification',
  waitsSince: (on, reason) => `Proposed on ${on}, for this reason: ${reason}`,
  waitsFor: 'The chair of the jury decides. The entrants do not know of it, and the entry still takes part.',
  noChair: 'The jury has no chair at present. Whoever you invite will decide.',
  invite: 'Invite',
  declinedTitle: 'The chair of the jury declined the disqualification',
  declinedWhy: (on, reason) => `Decided on ${on}, for this reason: ${reason}`,

  decideTitle: 'Disqualification of an entry',
  decideLead:
    'The organiser proposes, you decide. The entrants hear of it only if you agree: then they read the organiser’s reason too.',
  why: 'What was breached, as the organiser says',
  facts: 'The proposal',
  by: 'Proposed by',
  on: 'When',
  answer: 'What was decided',
  answered: (act, moment) => `${act}, ${moment}`,
  toSheet: 'Open the work',
  agree: 'Agree',
  agreeQuestion: (work) => `Disqualify entry ${work}?`,
  agreeEffect: 'The entry leaves the contest and cannot be brought back. Its entrants read the reason.',
  agreed: 'The entry is disqualified. Its entrants see it here, and by letter where they gave an address',
  decline: 'Decline',
  declineTitle: 'Decline the disqualification',
  declineLead: 'The entry stays in the contest. The organiser reads the reason, the entrants are told nothing.',
  declineReason: 'Why the entry stays',
  declined: 'The proposal is declined: the organiser reads why on the entry’s page',

  desk: (contest) => `Decide on a disqualification: “${contest}”`,
  toDecision: 'Look at it',

  because: {
    waits: 'A proposal waits for the chair of the jury already.',
    noChair: 'The jury has no chair who has confirmed: invite one first.',
    onlyChair: 'The chair of the jury decides this.',
    byTwo: 'It takes two to disqualify: whoever proposed it does not answer it.',
    notProposed: 'There is nothing to decide: nothing is proposed, or it is decided already.',
  },

  letters: {
    reason: (reason) => `Reason: ${reason}`,
    proposed: {
      subject: (contest) => `An entry is proposed for disqualification: “${contest}”`,
      text: (work) => `The organiser proposes to disqualify entry ${work}. You decide: agree or decline.`,
      action: 'Look at it',
    },
    agreed: {
      subject: (contest) => `The entry is disqualified: “${contest}”`,
      text: (work) => `The chair of the jury agrees: entry ${work} leaves the contest, and its entrants are told.`,
      action: 'Open the entry',
    },
    declined: {
      subject: (contest) => `The disqualification is declined: “${contest}”`,
      text: (work) => `The chair of the jury does not agree: entry ${work} stays in the contest.`,
      action: 'Open the entry',
    },
  },
}
