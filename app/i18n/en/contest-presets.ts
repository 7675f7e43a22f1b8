import type { Messages } from '../messages'

export const contestPresets: Messages['contestPresets'] = {
  duet: {
    name: 'A pedagogical duet',
    about: 'A contest of mentor pairs: a remote stage and one in the room, 100 points, the mean over the jury.',
    description:
      'A contest of mentor pairs. They show how they work together: present themselves, work through a case, and those in the final give a part of a lesson taught by two.',
    stages: { s1: 'Remote stage', s2: 'Stage in the room' },
    card: {
      title: 'Team card “We are a team”',
      criteria: ['Presentation of the pair', 'Idea and style', 'Results of working together', 'Speech and design'],
    },
    case: {
      title: 'The pair’s case',
      criteria: [
        'Relevance of the deficit',
        'Logic of the programme',
        'The mentor’s methods',
        'The mentee’s share',
        'A measurable result',
      ],
    },
    lesson: {
      title: 'Part of a lesson taught by two',
      criteria: [
        'Aim and expected result',
        'Content',
        'Methods',
        'Pupils’ activity',
        'Feedback',
        'Time and pace',
        'Self-analysis',
        'Working as a pair',
      ],
    },
    situation: { title: 'A pedagogical situation', criteria: ['Pedagogical sense', 'Culture of communication'] },
  },
  essay: {
    name: 'To the heights of mastery',
    about: 'A contest of essays by nomination: works without names, two readers, a third where they differ.',
    description:
      'A contest of essays on teaching. The jury sees the code of a work alone: do not write your name or organisation in the text or in the name of the file.',
    nominations: {
      N1: 'For the first time in a class',
      N2: 'Youth or experience?',
      N3: 'The relay of generations',
      N4: 'Mentoring: the challenges of the time',
    },
    categories: { young: 'Young specialists', experienced: 'Experienced teachers and mentors' },
    stage: 'Reading of the essays',
    task: 'Essay',
    criteria: [
      'Treatment of the subject',
      'Own position and experience',
      'Logic',
      'Expressive language',
      'Correct language',
    ],
  },
  empty: {
    name: 'A clean sheet',
    about: 'One stage with one task: you add the rest.',
    stage: 'First stage',
    nextStage: (number) => `Stage ${number}`,
    task: 'Task',
    criterion: 'Criterion',
  },
}
