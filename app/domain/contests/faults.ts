import { isTimeZone } from '~/lib/zones'
import type { FaultCode } from '../scoring/file/faults'
import { checkRegulation } from '../scoring/file/regulation-faults'
import { entrantUnits } from './sections/entrants'
import type { Terms } from './terms'

/** What keeps terms from being announced, beyond what keeps a contest file from being computed. */
export const ownFaults = [
  'blank_title',
  'unit_not_supported',
  'intake_empty',
  'stage_undated',
  'stage_ends_before_start',
  'stage_before_intake_ends',
  'stages_out_of_order',
  'nothing_to_send',
  'no_nominations',
  'unknown_category',
  'no_awards',
  'unknown_zone',
  'too_long_title',
  'broken_text',
  'reserved_id',
] as const
export type OwnFault = (typeof ownFaults)[number]

export interface TermsFault {
  /** A pointer from the regulation down; dates and answers stand as if they were fields of a stage or a task. */
  at: string
  code: FaultCode | OwnFault
  about: string
}

/** A section of the editor: the one where a fault can be mended. */
export type Section = 'general' | 'entrants' | 'stages' | 'result' | { stage: number }

/** All that is wrong with the terms of a contest; with none it can be announced. */
export function termsFaults(terms: Terms): TermsFault[] {
  return [...checkRegulation(terms.regulation), ...ownFaultsOf(terms)]
}

/** What keeps a contest file's regulation from being held in the app at all, where its computing is not in question. */
export const importFaults = (contest: Terms['regulation']): TermsFault[] => [...unfit(contest)]

const mostTitle = 200

function* unfit(contest: Terms['regulation']): Generator<TermsFault> {
  const { unit, timeZone, title, stages } = contest
  if (!isSupported(unit)) yield fault('/unit', 'unit_not_supported', unit)
  if (!isTimeZone(timeZone)) yield fault('/timeZone', 'unknown_zone', timeZone.slice(0, mostTitle))
  if (title.length > mostTitle) yield fault('/title', 'too_long_title', String(mostTitle))
  // What the database cannot keep as text: it stands in JSON as an escape.
  if (/\\u0000|\\ud[89a-f]/.test(JSON.stringify(contest))) yield fault('', 'broken_text')
  for (const [index, { id, tasks }] of stages.entries()) {
    for (const one of [id, ...tasks.map((task) => task.id)])
      if (one in {}) yield fault(`/stages/${index}`, 'reserved_id', one)
  }
}

export function sectionOf(at: string): Section {
  const [, first = '', index] = at.split('/')
  if (first === 'stages') return index === undefined ? 'stages' : { stage: Number(index) }
  if (['nominations', 'unit', 'ranking'].includes(first)) return 'entrants'
  return ['title', 'timeZone', 'intake', ''].includes(first) ? 'general' : 'result'
}

/** The faults of one section, at the names of its form's fields: `tasks[1].criteria[2].max`; '' is the whole form. */
export function faultsByField(faults: readonly TermsFault[], section: Section): Map<string, TermsFault[]> {
  const within = faults.filter(({ at }) => JSON.stringify(sectionOf(at)) === JSON.stringify(section))
  return Map.groupBy(within, ({ at }) => fieldOf(at, section))
}

function fieldOf(at: string, section: Section): string {
  const path = at.split('/').slice(typeof section === 'object' ? 3 : 1)
  if (path[0] === 'aggregate') return { drop: 'trimDrop', from: 'trimFrom', gap: 'gap' }[path[1] ?? ''] ?? 'by'
  if (path[0] === 'pass') return { min: 'passMin', top: 'passTop' }[path[1] ?? ''] ?? 'passMin'
  if (path[0] === 'intake') return 'closesDate'
  if (path[0] === 'tieBreaks' && path.length > 1) return `tieBreaks[${path[1]}].rule`
  if (path[0] === 'total') return 'total'
  return path.map((name, index) => (/^\d+$/.test(name) ? `[${name}]` : index > 0 ? `.${name}` : name)).join('')
}

const isSupported = (unit: string) => (entrantUnits as readonly string[]).includes(unit)

function* ownFaultsOf(terms: Terms): Generator<TermsFault> {
  yield* generalFaults(terms)
  yield* entrantFaults(terms)
  yield* planFaults(terms)
  yield* titleFaults(terms)
  if (terms.regulation.awards.length === 0) yield fault('/awards', 'no_awards')
}

function* generalFaults({ intake, regulation: { title } }: Terms): Generator<TermsFault> {
  if (title.trim() === '') yield fault('/title', 'blank_title')
  if (intake.closes <= intake.opens) yield fault('/intake', 'intake_empty')
}

function* entrantFaults({ regulation, rules }: Terms): Generator<TermsFault> {
  const { unit, ranking, nominations = [], stages } = regulation
  if (!isSupported(unit)) yield fault('/unit', 'unit_not_supported', unit)
  if (ranking === 'nomination' && nominations.length === 0) yield fault('/ranking', 'no_nominations')
  const categories = rules.eligibility.categories.map(({ id }) => id)
  for (const [index, { category }] of nominations.entries()) {
    if (category !== undefined && !categories.includes(category))
      yield fault(`/nominations/${index}/category`, 'unknown_category', category)
  }
  const sent = stages.some(({ id, tasks }) => tasks.some((task) => rules.tasks[id]?.[task.id]?.answers.length))
  if (stages.length > 0 && !sent) yield fault('/stages/0/tasks', 'nothing_to_send')
}

function* planFaults({ regulation: { stages }, plan, intake }: Terms): Generator<TermsFault> {
  let before = intake.closes.slice(0, 10)
  for (const [index, { id }] of stages.entries()) {
    const at = `/stages/${index}/from`
    const dates = plan[id]
    if (!dates) yield fault(at, 'stage_undated')
    else if (dates.to < dates.from) yield fault(`/stages/${index}/to`, 'stage_ends_before_start')
    else if (dates.from < before) yield fault(at, index === 0 ? 'stage_before_intake_ends' : 'stages_out_of_order')
    before = dates?.from ?? before
  }
}

function* titleFaults({ regulation: { stages, nominations = [] } }: Terms): Generator<TermsFault> {
  yield* blanks('/nominations', nominations)
  yield* blanks('/stages', stages)
  for (const [s, { tasks }] of stages.entries()) {
    yield* blanks(`/stages/${s}/tasks`, tasks)
    for (const [t, { criteria }] of tasks.entries()) yield* blanks(`/stages/${s}/tasks/${t}/criteria`, criteria)
  }
}

function* blanks(at: string, titled: readonly { title: string }[]): Generator<TermsFault> {
  for (const [index, { title }] of titled.entries()) {
    if (title.trim() === '') yield fault(`${at}/${index}/title`, 'blank_title')
  }
}

const fault = (at: string, code: OwnFault, about = ''): TermsFault => ({ at, code, about })
