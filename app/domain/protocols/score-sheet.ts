import { inQuotes } from '~/domain/print/quotes'
import { settle, typeset } from '~/domain/print/typography'
import type { Criterion, Scores, Stage, Task } from '~/domain/scoring/contest-file'
import { Rational } from '~/domain/scoring/rational'
import { sheetTotal, stageMaximum, taskMaximum, taskValue } from '~/domain/scoring/sheets'
import type { Messages } from '~/i18n/messages'
import { tidy } from '~/lib/text'

/** One juror's sheet on one entry in one stage: blank, or as far as it is filled. */
export interface ScoreSheetFacts {
  contest: string
  stage: Stage
  /** As the juror sees it: a code in a blind contest. */
  entry: string
  juror: string | null
  scores: Scores
  comment: string
}

export interface PrintedScoreSheet {
  contest: string
  stage: string
  entry: string
  juror: string
  /** The name is to be written by hand. */
  unnamed: boolean
  rows: string[][]
  /** Rows of tasks and of the total. */
  strong: number[]
  comment: string
}

/** The sheet in words: a row for each task with its sum, below it its criteria, last the total. Sums stand where all is filled. */
export function composeScoreSheet(facts: ScoreSheetFacts, t: Messages): PrintedScoreSheet {
  const texts = t.protocolTexts
  const { stage, scores } = facts
  const quoted = (title: string) => settle(inQuotes(title, t.locale))
  const points = (value: Rational) => texts.decimal(value.shown.replace(/\.?0+$/, ''))
  const rows: string[][] = []
  const strong: number[] = []
  for (const task of stage.tasks) {
    const sum = isFilled(task, scores) ? points(taskValue(task, scores)) : ''
    strong.push(rows.length)
    rows.push(['', named(texts.sheet.task(quoted(task.title)), task, t), points(taskMaximum(task)), sum])
    task.criteria.forEach((criterion, index) => {
      const score = scores[`${task.id}.${criterion.id}`]
      const shown = score === undefined ? '' : points(Rational.from(score))
      rows.push([String(index + 1), criterionCell(criterion, t), rangeOf(criterion, t), shown])
    })
  }
  strong.push(rows.length)
  const total = stage.tasks.every((task) => isFilled(task, scores)) ? points(sheetTotal(stage, scores)) : ''
  rows.push(['', texts.sheet.total, points(stageMaximum(stage)), total])
  return {
    contest: texts.sheet.contest(quoted(facts.contest)),
    stage: texts.stage(quoted(stage.title)),
    entry: texts.sheet.entry(typeset(facts.entry)),
    juror: texts.sheet.juror(facts.juror ? typeset(facts.juror) : ''),
    unnamed: !facts.juror,
    rows,
    strong,
    comment: tidy(facts.comment),
  }
}

const isFilled = (task: Task, scores: Scores): boolean =>
  task.criteria.every((criterion) => scores[`${task.id}.${criterion.id}`] !== undefined)

/** A name with its weight where it has one. */
const named = (
  name: string,
  { weight = 1 }: { weight?: Task['weight'] },
  { protocolTexts: { sheet, decimal } }: Messages,
) => (String(weight) === '1' ? name : `${name}, ${sheet.weight(decimal(String(weight)))}`)

function criterionCell(criterion: Criterion, t: Messages): string {
  const title = named(typeset(criterion.title), criterion, t)
  return criterion.hint ? `${title}\n${typeset(criterion.hint)}` : title
}

function rangeOf({ min = 0, max, step = 1 }: Criterion, { protocolTexts: { sheet, decimal } }: Messages): string {
  const range = sheet.range(decimal(String(min)), decimal(String(max)))
  return String(step) === '1' ? range : `${range}\n${sheet.step(decimal(String(step)))}`
}
