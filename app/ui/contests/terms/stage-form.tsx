import type { DefaultValue } from '@conform-to/react'
import type { z } from 'zod'
import { newTask, stageForm } from '~/domain/contests/sections/stage'
import { FieldErrors } from '../../kit/field-errors'
import { Section } from '../../kit/section'
import { useMessages } from '../../messages'
import { useServerForm } from '../../use-server-form'
import { AddButton } from './add-button'
import { type SectionContest, SectionForm } from './section-form'
import { StageFields } from './stage-fields'
import { TaskRow } from './task-row'

export type StageFormFields = ReturnType<typeof useServerForm<typeof stageForm>>[1]

interface StageFormProps {
  contest: SectionContest
  values: DefaultValue<z.input<typeof stageForm>>
  faults?: Record<string, string[]>
}

/** One stage whole: its rules, its tasks and their criteria. */
export function StageForm({ contest, values, faults }: StageFormProps) {
  const { terms } = useMessages()
  const [form, fields] = useServerForm(stageForm, { defaultValue: values, faults })
  const tasks = fields.tasks.getFieldList()
  return (
    <SectionForm form={form} version={fields.version} contest={contest}>
      <StageFields fields={fields} />
      <Section title={terms.tasks}>
        <div className="flex flex-col gap-6">
          <FieldErrors field={fields.tasks} />
          {tasks.map((task, index) => (
            <TaskRow key={task.key} form={form} row={task} index={index} length={tasks.length} />
          ))}
          <AddButton form={form} list={fields.tasks.name} length={tasks.length} row={newTask}>
            {terms.addTask}
          </AddButton>
        </div>
      </Section>
    </SectionForm>
  )
}
