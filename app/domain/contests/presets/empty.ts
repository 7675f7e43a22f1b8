import { live } from '../rules'
import { criteria, type MakePreset } from './preset'

/** One stage with one task and one criterion, to build another regulation from. */
export const empty: MakePreset = ({ empty: words }) => ({
  description: '',
  blind: false,
  appealDays: 0,
  schedule: {},
  regulation: {
    unit: 'pair',
    ranking: 'contest',
    conflict: { organisation: true },
    stages: [
      {
        id: 's1',
        title: words.stage,
        aggregate: { by: 'mean' },
        minSheets: 3,
        tasks: [{ id: 't1', title: words.task, criteria: criteria([words.criterion], 10) }],
      },
    ],
    total: { of: 'sum' },
    tieBreaks: [{ by: 'vote' }],
    awards: [
      { award: 'winner', take: { count: 1 } },
      { award: 'prize', take: { count: 2 } },
      { award: 'participant', take: 'all', stopped: true },
    ],
  },
  rules: {
    eligibility: { activePair: true, maxExperience: null, categories: [] },
    onePer: 'contest',
    publish: 'awarded',
    tasks: { s1: { t1: { ...live, answers: ['text', 'link', 'file'] } } },
  },
})
