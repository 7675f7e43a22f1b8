import type { Stage } from '~/domain/scoring/contest-file'
import { sheetProgress } from '~/domain/scoring/sheet-progress'
import { linesOf, readScores } from '~/domain/sheets/model'
import { sheetForm } from '~/domain/sheets/schema'
import { paths } from '~/lib/paths'
import { Dialog } from '../kit/dialog'
import { ErrorSummary } from '../kit/error-summary'
import { HiddenValues } from '../kit/hidden-values'
import { SubmitButton } from '../kit/submit-button'
import { TextArea } from '../kit/text-area'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'
import type { DeskFacts } from './desk-facts'
import { lineField, typedScores } from './desk-fields'
import { DeskStatus } from './desk-status'
import { DeskTotal } from './desk-total'
import { sayPoints } from './say-points'
import { type Materials, TaskMaterials } from './task-materials'
import { TaskScores } from './task-scores'

interface DeskFormProps {
  sheet: {
    id: string
    version: number
    comment: string
    scores: Record<string, string>
    savedAt: string | null
    savedInstant: string | null
  }
  entryId: string
  stage: Stage
  materials: Materials
  copyKey: string
  zone: DeskFacts['zone']
}

/** The sheet to be filled. Works by its buttons; the desk's script saves it as it is filled. */
export function DeskForm({ sheet, entryId, stage, materials, copyKey, zone }: DeskFormProps) {
  const t = useMessages()
  const { sheets } = t
  const lines = linesOf(stage)
  const saved = lines.map(({ key }) => sheet.scores[key] ?? '')
  const [form, fields] = useServerForm(sheetForm, { defaultValue: { scores: saved, comment: sheet.comment } })
  const typed = typedScores(form, lines.length)
  const progress = sheetProgress(stage, readScores(stage, typed).scores)
  const total = (
    <DeskTotal
      points={sayPoints(t, progress.points.shown)}
      maximum={sayPoints(t, progress.maximum.shown)}
      filled={lines.length - progress.blank.length}
      lines={lines.length}
    />
  )
  const facts: DeskFacts = {
    version: sheet.version,
    savedAt: sheet.savedInstant,
    copyKey,
    draftPath: paths.sheetDraft(sheet.id),
    stage,
    zone,
  }
  return (
    <form
      method="post"
      action={paths.sheet(sheet.id)}
      id={form.id}
      noValidate
      autoComplete="off"
      data-desk={JSON.stringify(facts)}
      data-saved={sheet.savedAt !== null || undefined}
      className="flex flex-col gap-6"
    >
      <ErrorSummary form={form} />
      <HiddenValues values={{ version: sheet.version }} />
      <p className="hidden text-sm text-soft pointer-fine:block">{sheets.keys}</p>
      {stage.tasks.map((task, index) => (
        <TaskScores
          key={task.id}
          task={task}
          lines={lines.flatMap((line, at) =>
            line.task === task ? [{ line, field: lineField(form, at, typed[at] ?? '') }] : [],
          )}
          points={sayPoints(t, progress.tasks[index]?.points.shown ?? '0')}
          maximum={sayPoints(t, progress.tasks[index]?.maximum.shown ?? '0')}
        >
          <TaskMaterials entryId={entryId} task={`${stage.id}.${task.id}`} materials={materials} />
        </TaskScores>
      ))}
      <TextArea field={fields.comment} label={sheets.comment} hint={sheets.commentHint} rows={3} />
      <div className="-mx-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line bg-paper px-4 py-3 [@media(min-height:30rem)]:sticky [@media(min-height:30rem)]:bottom-0">
        <div>
          {total}
          <DeskStatus sheetId={sheet.id} savedAt={sheet.savedAt} />
        </div>
        <div className="flex flex-wrap gap-3">
          <SubmitButton variant="secondary">{sheets.save}</SubmitButton>
          <Dialog opener={sheets.handIn} variant="primary" title={sheets.handInTitle} dismiss={sheets.handInNotYet}>
            {(closing) => (
              <>
                {total}
                <p>{sheets.handInHint}</p>
                <div className="flex flex-wrap gap-3">
                  <SubmitButton formAction={paths.sheetSubmission(sheet.id)}>{sheets.handIn}</SubmitButton>
                  {closing}
                </div>
              </>
            )}
          </Dialog>
        </div>
      </div>
    </form>
  )
}
