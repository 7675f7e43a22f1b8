import type { Messages } from '../messages'

export const votes: Messages['votes'] = {
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
