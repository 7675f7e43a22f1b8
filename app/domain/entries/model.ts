import type { entryStates, submissionActs } from '~db/enums'
import { type AnswerKind, type Rules, rulesOf } from '../contests/rules'
import type { Contest } from '../scoring/contest-file'

export type EntryState = (typeof entryStates)[number]
export type SubmissionAct = (typeof submissionActs)[number]
export type Member = 'mentor' | 'mentee' | 'author'
export type Pupils = 'none' | 'consented'

/** States in which its entrants may change what they send. */
export const openStates: readonly EntryState[] = ['draft', 'returned']

/** The first instant refused to this entry: the contest's, or a later one granted to it alone (INV-34). */
export const deadlineOf = (closesAt: Date, extensions: readonly { until: Date }[]): Date =>
  new Date(Math.max(closesAt.getTime(), ...extensions.map(({ until }) => until.getTime())))

/** A task as its answers are kept under: `stage.task`, as scores are by `task.criterion`. */
export const taskKey = (stage: string, task: string): string => `${stage}.${task}`

/** The tasks for which something is sent, in the order of the regulation. */
export const sentTasks = (regulation: Contest, rules: Rules) =>
  regulation.stages.flatMap((stage) =>
    stage.tasks
      .map((task) => ({ key: taskKey(stage.id, task.id), stage, task, rules: rulesOf(rules, stage.id, task.id) }))
      .filter(({ rules: { answers } }) => answers.length > 0),
  )

export type SentTask = ReturnType<typeof sentTasks>[number]

export interface Answer {
  task: string
  text: string
  link: string
  pupils: Pupils | null
}

/** What keeps an entry from being sent: a task without an answer, without a required kind, or a text or link out of rule. */
export type Lack =
  | { field: 'title' | 'nomination' }
  | { field: 'answer' | 'pupils' | 'link_wrong' | AnswerKind; task: string }
  | { field: 'too_long'; task: string; most: number }

interface Written {
  title: string
  nomination: string | null
  answers: readonly Answer[]
  files: readonly { task: string }[]
}

/** Everything that an entry still lacks to be whole. */
export function lacksOf(entry: Written, regulation: Contest, rules: Rules): Lack[] {
  const lacks: Lack[] = []
  if (entry.title === '') lacks.push({ field: 'title' })
  const nominations = regulation.nominations ?? []
  if (nominations.length > 0 && !nominations.some(({ id }) => id === entry.nomination)) {
    lacks.push({ field: 'nomination' })
  }
  return [...lacks, ...sentTasks(regulation, rules).flatMap((task) => lacksOfTask(task, entry))]
}

function lacksOfTask({ key: task, rules }: SentTask, { answers, files }: Written): Lack[] {
  const { text = '', link = '', pupils = null } = answers.find((answer) => answer.task === task) ?? {}
  const given: Record<AnswerKind, boolean> = {
    text: text !== '',
    link: link !== '',
    file: files.some((file) => file.task === task),
  }
  const lacks: Lack[] = rules.required.filter((kind) => !given[kind]).map((field) => ({ field, task }))
  if (rules.required.length === 0 && !rules.answers.some((kind) => given[kind])) lacks.push({ field: 'answer', task })
  if ([...text].length > rules.maxCharacters) lacks.push({ field: 'too_long', task, most: rules.maxCharacters })
  if (given.link && !isLink(link)) lacks.push({ field: 'link_wrong', task })
  if (given.link && rules.video && pupils === null) lacks.push({ field: 'pupils', task })
  return lacks
}

/** A full address of the web. */
export const isLink = (text: string): boolean =>
  URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)

/** Acts between the organiser and the chair, of which the entrants hear when they come to something. */
export const confidentialActs: readonly SubmissionAct[] = ['disqualification_proposed', 'disqualification_declined']

/**
 * The latest proposal to disqualify an entry, and the chair's refusal where he gave one; null where there is none or it
 * went with a later step of the entry.
 *
 * @param history every step of the entry, the latest last
 */
export function proposalIn<Step extends { act: SubmissionAct }>(history: readonly Step[]) {
  const last = history.at(-1)
  const proposed = history.findLast(({ act }) => act === 'disqualification_proposed')
  if (!proposed || !last || !confidentialActs.includes(last.act)) return null
  return { proposed, declined: last === proposed ? null : last }
}

/** Whether the chair is to answer a proposal to disqualify the entry. */
export const isProposed = (history: readonly { act: SubmissionAct }[]): boolean =>
  proposalIn(history)?.declined === null
