import type { Messages } from '../messages'

export const sheets: Messages['sheets'] = {
  because: {
    notYours: 'This is another juror’s sheet.',
    notOpenYet: 'The stage is not open for scoring yet.',
    protocolBegun: 'This stage has its protocol: scores change no more.',
    takenOff: 'This sheet was taken off: you are recused from the entry, or another has it.',
    handedIn: 'The sheet is in. To mend it, ask the chair to give it back.',
    blanks: (n) => `${n} ${n === 1 ? 'line has' : 'lines have'} no score. If the score is zero, give 0.`,
    onlyChair: 'Only the chair of the jury can give a sheet back.',
    notHandedIn: 'The sheet is not in, so there is nothing to give back.',
    noChair: 'The jury has no chair. Turn to the contest’s organiser.',
    faulty: (line, why) => `Line ${line}: ${why}`,
  },
  faults: {
    score_out_of_bounds: 'the score is off the scale.',
    score_off_step: 'the scale has no such score: check its step.',
    not_a_decimal: 'a number is needed.',
  },
}
