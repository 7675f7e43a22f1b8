import type { TaskRules } from '~/domain/contests/rules'
import { describeAnswers } from '~/domain/contests/sentences'
import { endingsOf } from '~/domain/entries/file-types'
import { fieldWith } from '../kit/field-state'
import { FileField } from '../kit/file-field'
import { RadioGroup } from '../kit/radio-group'
import { Section } from '../kit/section'
import { TextArea } from '../kit/text-area'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'
import type { DraftFields } from './draft-form'
import { KeptFiles } from './kept-files'
import type { ShownTask } from './work'

interface AnswerFieldsProps {
  field: ReturnType<DraftFields['answers']['getFieldList']>[number]
  task: ShownTask & { rules: TaskRules }
}

/** The answer to one task, in the ways its rules allow. */
export function AnswerFields({ field, task }: AnswerFieldsProps) {
  const t = useMessages()
  const { entries } = t
  const { rules } = task
  const fields = field.getFieldset()
  const endings = endingsOf(rules.fileKinds)
  const takes = (kind: TaskRules['answers'][number]) => rules.answers.includes(kind)
  return (
    <Section title={task.title} lead={describeAnswers(t, rules, endings).join(' ')}>
      <div className="flex flex-col gap-5">
        <input type="hidden" name={fields.task.name} value={task.key} />
        {takes('text') && (
          <TextArea
            field={fields.text}
            label={entries.text}
            hint={entries.textHint(rules.maxCharacters)}
            rows={8}
            maxLength={undefined}
          />
        )}
        {takes('link') && (
          <TextField field={fields.link} type="url" label={entries.link} hint={entries.linkHint} maxLength={2000} />
        )}
        {takes('link') && rules.video && (
          <RadioGroup
            field={fields.pupils}
            label={entries.pupils}
            hint={entries.pupilsHint}
            options={(['none', 'consented'] as const).map((value) => ({ value, label: entries.pupilsKinds[value] }))}
          />
        )}
        {takes('file') && (
          <>
            <KeptFiles files={task.files} />
            <FileField
              field={fieldWith(fields.files, { multiple: true })}
              label={entries.addFiles}
              hint={entries.filesHint(rules.maxFiles, rules.maxMegabytes, endings.join(', '))}
              accept={endings.map((ending) => `.${ending}`).join(',')}
            />
          </>
        )}
      </div>
    </Section>
  )
}
