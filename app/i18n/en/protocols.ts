import type { Messages } from '../messages'

export const protocols: Messages['protocols'] = {
  because: {
    onlySecretary: 'The secretary and the chair of the jury draw up protocols.',
    onlyChair: 'Only the chair of the jury can do this.',
    notJudging: 'A protocol is drawn up while the jury works.',
    earlierStage: 'First sign the protocol of the stage before.',
    stageNotOpen: 'The stage is not open to the jury yet.',
    exists: 'The protocol is on signature or signed already.',
    noEntries: 'There is no entry in this stage.',
    missing: (n) => `Not all score sheets are in: ${n} missing. Remind the jurors, or excuse them with a reason.`,
    tooFewSheets: 'Some entries have fewer sheets than the regulation asks for. Assign a substitute.',
    thirdReader: 'Two jurors differ too much: a third is needed.',
    voteNeeded: 'The points are equal and the rules have not parted the places: hold a vote of the jury.',
    notDraft: 'The protocol is no longer a draft.',
    notSigner: 'Members of the jury who took part sign.',
    notOnSignature: 'The protocol has not been put on signature.',
    signedAlready: 'You have signed this protocol.',
    published: 'The results are public: the protocol is not taken back any more.',
    laterFirst: 'First take back the protocols drawn up later.',
  },
  notes: {
    extended: (number, until, reason) => `Entry № ${number} was given time until ${until}: ${reason}`,
    withdrawn: (number, on, reason) => `Entry № ${number} was withdrawn on ${on}: ${reason}`,
    disqualified: (number, on, reason) => `Entry № ${number} was disqualified on ${on}: ${reason}`,
  },
  letters: {
    to_sign: {
      subject: (contest) => `A protocol to sign: «${contest}»`,
      text: (number, isFinal) =>
        `Protocol № ${number}${isFinal ? ' (final)' : ''} waits for your signature. Read it and sign.`,
      action: 'Open the protocol',
    },
    signed: {
      subject: (contest) => `The jury signed a protocol: «${contest}»`,
      text: (number, isFinal) =>
        isFinal
          ? `The final protocol № ${number} is signed. Your scores and place are on the contest’s page, and so is the day until which an appeal can be filed.`
          : `The stage’s protocol № ${number} is signed. Whether you go on is said on the contest’s page.`,
      action: 'Open the contest',
    },
    taken_back: {
      subject: (contest) => `A protocol was taken back: «${contest}»`,
      text: (number) => `The chair took protocol № ${number} back to put it right. A new one will come to you to sign.`,
      action: 'Open the protocol',
    },
  },
}
