import { answerKinds, fileKinds } from '~/domain/contests/rules'
import { Checkbox } from '../../kit/checkbox'
import { CheckboxGroup } from '../../kit/checkbox-group'
import { Disclosure } from '../../kit/disclosure'
import { NumberField } from '../../kit/number-field'
import { useMessages } from '../../messages'
import type { TaskFields } from './task-row'

/** What entrants send for a task, and within what limits. */
export function AnswerFields({ fields }: { fields: TaskFields }) {
  const { terms } = useMessages()
  const kinds = answerKinds.map((value) => ({ value, label: terms.answerKinds[value] }))
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <CheckboxGroup field={fields.answers} label={terms.answers} hint={terms.answersHint} options={kinds} />
        <CheckboxGroup field={fields.required} label={terms.required} hint={terms.requiredHint} options={kinds} />
      </div>
      <Disclosure summary={terms.limits}>
        <div className="flex flex-col gap-4 pt-2">
          <div className="flex flex-wrap gap-4">
            <NumberField field={fields.maxCharacters} label={terms.maxCharacters} />
            <NumberField field={fields.maxFiles} label={terms.maxFiles} />
            <NumberField field={fields.maxMegabytes} label={terms.maxMegabytes} />
          </div>
          <CheckboxGroup
            field={fields.fileKinds}
            label={terms.fileKinds}
            options={fileKinds.map((value) => ({ value, label: terms.fileKind[value] }))}
          />
          <Checkbox field={fields.video} label={terms.video} />
        </div>
      </Disclosure>
    </>
  )
}
