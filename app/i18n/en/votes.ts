import type { Messages } from '../messages'

export const votes: Messages['votes'] = {
  title: 'A vote of the jury',
  lead: 'The points are equal, and the regulation’s rules have not parted the places. With equal ballots the chair’s decides.',
  open: 'open',
  over: 'closed',
  choose: 'Who gets the higher place',
  abstain: 'I abstain',
  give: 'Vote',
  change: 'Change my ballot',
  cast: 'Your ballot is counted',
  opened: 'The vote is open, the jury has been written to',
  closedNow: 'The vote is closed',
  ballots: (n) => `Ballots cast: ${n}. How, is seen once the vote is closed.`,
  close: 'Close the vote',
  closeQuestion: 'Close the vote?',
  closeEffect: (n) => `Ballots cast: ${n}. After closing they cannot be changed.`,
  because: {
    onlyChair: 'The chair of the jury holds votes.',
    notTied: 'There is nothing to part: the regulation’s rules have settled the places.',
    exists: 'There is a vote on this group already.',
    notVoting: 'The chair and the members of the jury vote.',
    closed: 'The vote is closed.',
    inConflict: 'You are recused from one of these entries, so you do not vote.',
    noBallots: 'Nobody has voted yet.',
  },
  letter: {
    subject: (contest) => `A vote of the jury: «${contest}»`,
    text: 'The points are equal, and an open vote decides the place. Cast your ballot, or abstain.',
    action: 'Vote',
  },
}
