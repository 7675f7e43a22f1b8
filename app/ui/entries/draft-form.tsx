import type { TaskRules } from '~/domain/contests/rules'
import { draftForm } from '~/domain/entries/schema'
import { paths } from '~/lib/paths'
import type { Option } from '../kit/option'
import { RowVersion } from '../kit/row-version'
import { Select } from '../kit/select'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { TextArea } from '../kit/text-area'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'
import { AnswerFields } from './answer-fields'
import type { ShownTask } from './work'

export type DraftFields = ReturnType<typeof useServerForm<typeof draftForm>>[1]

interface DraftFormProps {
  entry: { id: string; title: string; annotation: string; nomination: string; version: number }
  nominations: readonly Option[]
  tasks: readonly (ShownTask & { rules: TaskRules })[]
}

/** The draft whole: what the work is called, and an answer to each task. */
export function DraftForm({ entry, nominations, tasks }: DraftFormProps) {
  const { entries } = useMessages()
  const { title, annotation, nomination, version } = entry
  const [form, fields] = useServerForm(draftForm, {
    defaultValue: {
      ...{ title, annotation, nomination },
      answers: tasks.map(({ key, text, link, pupils }) => ({ task: key, text, link, pupils: pupils ?? undefined })),
    },
  })
  const answers = fields.answers.getFieldList()
  return (
    <ServerForm form={form} files actions={<SubmitButton>{entries.save}</SubmitButton>} back={paths.entry(entry.id)}>
      <RowVersion field={fields.version} current={version} />
      <TextField field={fields.title} label={entries.entryTitle} hint={entries.entryTitleHint} />
      {nominations.length > 0 && (
        <Select field={fields.nomination} label={entries.nomination} empty="" options={nominations} />
      )}
      <TextArea field={fields.annotation} label={entries.annotation} hint={entries.annotationHint} rows={3} />
      {tasks.map((task, index) => {
        const answer = answers[index]
        return answer && <AnswerFields key={task.key} field={answer} task={task} />
      })}
    </ServerForm>
  )
}
