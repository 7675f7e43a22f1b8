import type { Preset } from '~/domain/contests/presets/preset'
import { live, type Rules } from '~/domain/contests/rules'
import type { Contest } from '~/domain/scoring/contest-file'

const regulation: Omit<Contest, 'title' | 'timeZone'> = {
  unit: 'person',
  ranking: 'nomination',
  conflict: { organisation: false, municipality: true },
  nominations: [
    { id: 'n1', title: 'Первая', minEntries: 3, ifVoid: { awards: [{ award: 'participant', take: 'all' }] } },
    { id: 'n2', title: 'Вторая' },
    {
      id: 'n3',
      title: 'Третья',
      minEntries: 2,
      ifVoid: {
        awards: [
          { award: 'laureate', take: 'all', minPercent: '70' },
          { award: 'participant', take: 'all' },
        ],
      },
    },
  ],
  stages: [
    {
      id: 'first',
      title: 'Первый',
      aggregate: { by: 'trimmed_mean', from: 5, drop: 1 },
      minSheets: 5,
      pass: { top: 10, ties: 'exclude' },
      tasks: [
        {
          id: 'a',
          title: 'Задание',
          weight: '1.5',
          criteria: [{ id: 'x', title: 'Глубина', hint: 'Не длина', max: '4.5', min: '0.5', step: '0.5', weight: 2 }],
        },
      ],
    },
    {
      id: 'second',
      title: 'Второй',
      aggregate: { by: 'median' },
      tasks: [{ id: 'b', title: 'Беседа', criteria: [{ id: 'y', title: 'Речь', max: 10 }] }],
    },
  ],
  total: { of: 'weighted', weights: { first: '0.4', second: '0.6' } },
  tieBreaks: [{ by: 'criterion', stage: 'first', task: 'a', criterion: 'x' }, { by: 'submitted' }, { by: 'share' }],
  awards: [
    { award: 'diplomant', label: 'Диплом I степени', take: { percent: '12.5', round: 'up', atLeast: 1 }, minTotal: 5 },
    { award: 'prize', take: { count: 2 }, ties: 'cut' },
    { award: 'participant', take: 'all', stopped: true },
  ],
}

const rules: Rules = {
  eligibility: {
    activePair: false,
    maxExperience: 10,
    categories: [{ id: 'young', title: 'Молодые', minExperience: null, maxExperience: 3 }],
  },
  onePer: 'nomination',
  tasks: {
    first: { a: { ...live, answers: ['text', 'link', 'file'], required: ['link'], video: true, fileKinds: ['image'] } },
    second: { b: live },
  },
  publish: 'all',
}

/** A preset that uses every rule that an organiser can set, once at least. */
export const oddPreset: Preset = { regulation, rules, blind: true, appealDays: 4, description: '', schedule: {} }
