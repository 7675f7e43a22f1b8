import type { Messages } from '../messages'

const entriesOf = (n: number) => `${n} ${n === 1 ? 'entry' : 'entries'}`

export const jury: Messages['jury'] = {
  roles: { chair: 'chair of the jury', member: 'member of the jury', secretary: 'secretary of the jury' },
  states: { invited: 'invited', confirmed: 'takes part', declined: 'declined', removed: 'removed' },
  conflicts: {
    same_organisation: (organization) => `works in the same organisation: ${organization}`,
    former_organisation: (organization) => `worked in an entrant’s organisation less than a year ago: ${organization}`,
    same_municipality: (municipality) => `works in the same municipality: ${municipality}`,
    own_entry: () => 'is a member of this entry',
    former_pair: (partner) => `is or was in a pair with an entrant: ${partner}`,
    personal_interest: () => 'personal interest',
    other: () => 'another reason',
  },
  possible: (name) => `has an entrant’s surname (${name}): check whether they are related`,
  because: {
    onlyOrganizer: 'The contest’s organiser chooses the jury.',
    notNow: 'The jury changes while the contest runs: from its announcement until the results are decided.',
    entrant: 'This person enters the contest, and so cannot judge it.',
    noEmail: 'This person has no e-mail, without which the invitation cannot be sent. Add it on the person’s page.',
    already: 'This person is in the jury already.',
    oneChair: 'A jury has one chair. Replace the present one first.',
    gone: 'This person is no longer in the jury.',
    hasHandedIn: (n) => `He has handed in sheets for ${entriesOf(n)}, so he stays. Excuse him from the others.`,
    notYours: 'Only the juror himself can do this.',
    answered: 'This invitation has been answered.',
    noConsent: 'First give the juror’s consent to the processing of data: it is on a page of its own.',
    notConfirmed: 'First confirm that you take part in the jury.',
    sheetIsIn: 'The sheet is in. Ask the chair to give it back.',
    intakeOpen: 'Entries are still taken in: it is too early to give them out.',
    earlierStage: 'First sign the protocol of the stage before.',
    stageClosed: 'This stage has its protocol already.',
    alreadyOpen: 'The stage is open to the jury already.',
    undecided: (n) => `${entriesOf(n)} not decided on yet: admit or reject.`,
    noEntries: 'No entry is admitted to this stage.',
    noOrder: 'Name the order on the jury.',
    unsettled: (n) => `Decide on possible conflicts of interest: ${n} waiting.`,
    short: (n) => `Not enough jurors: ${entriesOf(n)}. Give the entries out, or invite a substitute.`,
    inConflict: 'This juror is recused from this entry.',
    alreadyAssigned: 'This juror has been given this entry before.',
    sheetNotOwed: 'This sheet is in, or was taken off.',
  },
  letters: {
    invited: {
      subject: (contest) => `An invitation to the jury: «${contest}»`,
      text: (role) =>
        `You are invited to be ${role}. The link signs you in without a password; there you can confirm, see the criteria and recuse yourself. It works for two weeks and only once.`,
      action: 'Open the invitation',
    },
    opened: {
      subject: (contest) => `Scoring is open: «${contest}»`,
      text: () => 'The entries are given out, the score sheets are open.',
      action: 'Go to the entries',
    },
    reminded: {
      subject: (contest) => `Entries wait for you: «${contest}»`,
      text: () => 'You have sheets that are not in yet.',
      action: 'Go to the entries',
    },
    reopened: {
      subject: (contest) => `A score sheet was given back: «${contest}»`,
      text: () => 'The chair gave a sheet back to you. Mend it and hand it in again.',
      action: 'Open the sheet',
    },
    asked_back: {
      subject: (contest) => `A juror asks for a sheet back: «${contest}»`,
      text: () => 'A juror asks you to give a sheet back to him. As the chair, you decide.',
      action: 'Open the sheet',
    },
    stage: (stage, until) => `${stage}: scores are needed by the end of ${until}.`,
  },
}
