import type { Nomination } from '../../scoring/contest-file'
import { live } from '../rules'
import { criteria, type MakePreset } from './preset'

/** «К вершинам мастерства»: blind essays by nomination, two readers and a third where they differ by 12. */
export const essay: MakePreset = ({ essay: words }) => ({
  description: words.description,
  blind: true,
  appealDays: 0,
  schedule: { s1: { form: 'remote', after: 4, lasts: 14 } },
  regulation: {
    unit: 'person',
    ranking: 'nomination',
    conflict: { organisation: true },
    nominations: [
      nomination('N1', words.nominations.N1, 'young'),
      nomination('N2', words.nominations.N2, 'young'),
      nomination('N3', words.nominations.N3, 'experienced'),
      nomination('N4', words.nominations.N4, 'experienced'),
    ],
    stages: [
      {
        id: 's1',
        title: words.stage,
        aggregate: { by: 'closest_two', gap: '12' },
        minSheets: 2,
        tasks: [{ id: 'essay', title: words.task, criteria: criteria(words.criteria, 10) }],
      },
    ],
    total: { of: 'sum' },
    tieBreaks: [{ by: 'share' }],
    awards: [
      { award: 'winner', take: { count: 1 }, minPercent: '85' },
      { award: 'prize', take: { count: 2 }, minPercent: '75' },
      { award: 'participant', take: 'all' },
    ],
  },
  rules: {
    eligibility: {
      activePair: false,
      maxExperience: null,
      categories: [
        { id: 'young', title: words.categories.young, minExperience: null, maxExperience: 3 },
        { id: 'experienced', title: words.categories.experienced, minExperience: 3, maxExperience: null },
      ],
    },
    onePer: 'contest',
    publish: 'all',
    tasks: {
      s1: { essay: { ...live, answers: ['text', 'file'], maxCharacters: 20_000, fileKinds: ['document'] } },
    },
  },
})

const nomination = (id: string, title: string, category: string): Nomination => ({
  id,
  title,
  category,
  minEntries: 3,
  ifVoid: {
    awards: [
      { award: 'laureate', take: 'all', minPercent: '85' },
      { award: 'participant', take: 'all' },
    ],
  },
})
