import { fieldWith } from '../../kit/field-state'
import { Notice } from '../../kit/notice'
import { Section } from '../../kit/section'
import { Select } from '../../kit/select'
import { TextField } from '../../kit/text-field'
import { useMessages } from '../../messages'
import type { EventFields, GivingPair } from './event-form'

interface LessonFieldsProps {
  fields: EventFields
  /** Pairs to choose from for a binary lesson; null for a lesson of another kind. */
  pairs: readonly GivingPair[] | null
}

/** What a lesson has beyond an event: subject, class, topic, and a binary one its pair. */
export function LessonFields({ fields, pairs }: LessonFieldsProps) {
  const { dates, events } = useMessages()
  const words = events.form
  return (
    <Section title={words.lesson}>
      <div className="flex flex-col gap-5">
        <TextField field={fieldWith(fields.subject, { required: true })} label={words.subject} width="medium" />
        <TextField
          field={fieldWith(fields.grade, { required: true })}
          label={words.grade}
          hint={words.gradeHint}
          width="short"
        />
        <TextField field={fields.topic} label={words.topic} />
        {pairs?.length === 0 && <Notice tone="warning">{words.noPairs}</Notice>}
        {pairs && (
          <>
            <Select
              field={fieldWith(fields.pairId, { required: true })}
              label={words.pair}
              hint={words.pairHint}
              empty={words.choosePair}
              options={pairs.map(({ id, mentor, mentee, from, to }) => ({
                value: id,
                label: words.pairOption(mentor, mentee, dates.range(from, to)),
              }))}
            />
            <TextField field={fields.pairReason} label={words.pairReason} hint={words.pairReasonHint} />
          </>
        )}
      </div>
    </Section>
  )
}
