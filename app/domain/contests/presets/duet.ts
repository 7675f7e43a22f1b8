import { live } from '../rules'
import { criteria, type MakePreset } from './preset'

/** «Педагогический дуэт»: a contest of mentor pairs in two stages, the sum of means. */
export const duet: MakePreset = ({ duet: words }) => ({
  description: words.description,
  blind: false,
  appealDays: 2,
  schedule: {
    s1: { form: 'remote', after: 7, lasts: 12 },
    s2: { form: 'in_person', after: 31, lasts: 1 },
  },
  regulation: {
    unit: 'pair',
    ranking: 'contest',
    conflict: { organisation: true },
    stages: [
      {
        id: 's1',
        title: words.stages.s1,
        aggregate: { by: 'mean' },
        minSheets: 3,
        pass: { min: '25', top: 5, ties: 'include' },
        tasks: [
          { id: 'card', title: words.card.title, criteria: criteria(words.card.criteria, 5) },
          { id: 'case', title: words.case.title, criteria: criteria(words.case.criteria, 6) },
        ],
      },
      {
        id: 's2',
        title: words.stages.s2,
        aggregate: { by: 'mean' },
        minSheets: 3,
        tasks: [
          { id: 'lesson', title: words.lesson.title, criteria: criteria(words.lesson.criteria, 5) },
          { id: 'situation', title: words.situation.title, criteria: criteria(words.situation.criteria, 5) },
        ],
      },
    ],
    total: { of: 'sum' },
    tieBreaks: [
      { by: 'stage', stage: 's2' },
      { by: 'task', stage: 's2', task: 'lesson' },
      { by: 'criterion', stage: 's2', task: 'lesson', criterion: 'c8' },
      { by: 'vote' },
    ],
    awards: [
      { award: 'winner', take: { count: 1 } },
      { award: 'prize', take: { count: 2 } },
      { award: 'laureate', take: 'all', minTotal: '75' },
      { award: 'participant', take: 'all', stopped: true },
    ],
  },
  rules: {
    eligibility: { activePair: true, maxExperience: 3, categories: [] },
    onePer: 'contest',
    publish: 'awarded',
    tasks: {
      s1: {
        card: { ...live, answers: ['text', 'link', 'file'], maxCharacters: 3000, video: true },
        case: { ...live, answers: ['text', 'file'], required: ['file'], maxCharacters: 10_000 },
      },
      s2: { lesson: live, situation: live },
    },
  },
})
