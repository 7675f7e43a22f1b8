import { describe, expect, it } from 'vitest'
import { type Case, change, faultsOf, spoiled } from './spoiled-file'

describe('names', () => {
  it.each<Case>([
    change('/sheets/0/juror', 'J9', 'unknown_juror /sheets/0/juror J9'),
    change('/sheets/0/juror', 'constructor', 'unknown_juror /sheets/0/juror constructor'),
    change('/sheets/0/entry', 'D', 'unknown_entry /sheets/0/entry D'),
    change('/sheets/0/stage', 's3', 'unknown_stage /sheets/0/stage s3'),
    change('/sheets/0/juror', 'S', 'sheet_by_secretary /sheets/0/juror S'),
    change('/sheets/1/entry', 'A', 'repeated_sheet /sheets/1'),
    change('/recusals/0/juror', 'J9', 'unknown_juror /recusals/0/juror J9'),
    change('/recusals/0/entry', 'D', 'unknown_entry /recusals/0/entry D'),
    change('/recusals/0/juror', 'S'),
    change('/votes/0/between/1', 'D', 'unknown_entry /votes/0/between/1 D'),
    change('/votes/0/between/1', 'A', 'repeated_id /votes/0/between/1 A'),
    change('/votes/0/ballots/J9', 'A', 'unknown_juror /votes/0/ballots/J9 J9'),
    change('/votes/0/ballots/J9', null, 'unknown_juror /votes/0/ballots/J9 J9'),
    change('/votes/0/ballots/J1', 'D', 'unknown_entry /votes/0/ballots/J1 D'),
    change('/votes/0/ballots/J1', 'C'),
    change('/votes/0/ballots/S', 'A', 'ballot_by_secretary /votes/0/ballots/S S'),
    change('/votes/0/ballots/S', null, 'ballot_by_secretary /votes/0/ballots/S S'),
    change('/audienceVotes/0/entry', 'D', 'unknown_entry /audienceVotes/0/entry D'),
    change('/entries/2/nomination', 'L', 'unknown_nomination /entries/2/nomination L'),
    change('/entries/2/nomination', undefined, 'nomination_missing /entries/2/nomination'),
    [
      [
        ['/entries/2/nomination', undefined],
        ['/contest/ranking', 'contest'],
      ],
      [],
    ],
    [
      [
        ['/contest/ranking', 'contest'],
        ['/contest/nominations', undefined],
      ],
      [
        'unknown_nomination /entries/0/nomination N',
        'unknown_nomination /entries/1/nomination N',
        'unknown_nomination /entries/2/nomination M',
      ],
    ],
    change('/entries/1/submittedAt', undefined, 'submission_time_missing /entries/1/submittedAt'),
    [
      [
        ['/entries/1/submittedAt', undefined],
        ['/contest/tieBreaks/3', { by: 'share' }],
      ],
      [],
    ],
    change('/jurors/2/id', 'J2', 'repeated_id /jurors/2/id J2'),
    change(
      '/entries/3',
      { id: 'A', nomination: 'N', organisations: [], submittedAt: '2027-02-22T00:00:00Z' },
      'repeated_id /entries/3/id A',
    ),
    change('/contest/nominations/2', { id: 'N', title: '' }, 'repeated_id /contest/nominations/2/id N'),
    [
      [
        ['/contest/stages/1/id', 's1'],
        ['/contest/tieBreaks/0/stage', 's1'],
        ['/contest/total', undefined],
        ['/sheets', []],
      ],
      ['repeated_id /contest/stages/1/id s1'],
    ],
    [
      [
        ['/contest/stages/0/tasks/1/id', 't'],
        ['/contest/tieBreaks/1/task', 't'],
        ['/sheets', []],
      ],
      ['repeated_id /contest/stages/0/tasks/1/id t'],
    ],
    [
      [
        ['/contest/stages/0/tasks/0/criteria/1/id', 'c'],
        ['/contest/tieBreaks/2/criterion', 'c'],
        ['/sheets', []],
      ],
      ['repeated_id /contest/stages/0/tasks/0/criteria/1/id c'],
    ],
    change('/contest/tieBreaks/0/stage', 's3', 'unknown_stage /contest/tieBreaks/0/stage s3'),
    change('/contest/tieBreaks/1/stage', 's3', 'unknown_stage /contest/tieBreaks/1/stage s3'),
    change('/contest/tieBreaks/1/task', 'v', 'unknown_task /contest/tieBreaks/1/task v'),
    change('/contest/tieBreaks/2/task', 'u', 'unknown_criterion /contest/tieBreaks/2/criterion d'),
    change('/contest/tieBreaks/2/task', 'v', 'unknown_task /contest/tieBreaks/2/task v'),
    change('/contest/tieBreaks/0/task', 'v'),
  ])('%j: %j', (changes, faults) => {
    expect(faultsOf(spoiled(...changes))).toEqual(faults)
  })
})
