import type { DefaultValue } from '@conform-to/react'
import type { z } from 'zod'
import { type EventType, isGivenByPair, isLesson } from '~/domain/events/model'
import { eventForm } from '~/domain/events/schema'
import { HiddenValues } from '../../kit/hidden-values'
import type { Option } from '../../kit/option'
import { RowVersion } from '../../kit/row-version'
import { ServerForm } from '../../kit/server-form'
import { SubmitButton } from '../../kit/submit-button'
import { useServerForm } from '../../use-server-form'
import { LessonFields } from './lesson-fields'
import { PlaceFields } from './place-fields'
import { RegistrationFields } from './registration-fields'
import { TimeFields } from './time-fields'
import { WhatFields } from './what-fields'

export type EventFields = ReturnType<typeof useServerForm<typeof eventForm>>[1]

export interface GivingPair {
  id: string
  mentor: string
  mentee: string
  from: string
  to: string
}

interface EventFormProps {
  type: EventType
  organizationId: string
  /** Of the row that is edited; a new event has none. */
  version?: number
  defaultValue: DefaultValue<z.input<typeof eventForm>>
  hosts: readonly Option[]
  pairs: readonly GivingPair[]
  levels: readonly Option[]
  /** The words of the button. */
  submit: string
  back: string
}

/** The form of an event: what its type needs, and what every event has. */
export function EventForm(props: EventFormProps) {
  const { type, organizationId, version, hosts, pairs, levels } = props
  const [form, fields] = useServerForm(eventForm, { defaultValue: props.defaultValue })
  return (
    <ServerForm form={form} actions={<SubmitButton>{props.submit}</SubmitButton>} back={props.back}>
      <HiddenValues values={{ type, organizationId }} />
      {version !== undefined && <RowVersion field={fields.version} current={version} />}
      <WhatFields fields={fields} levels={levels} />
      {isLesson(type) && <LessonFields fields={fields} pairs={isGivenByPair(type) ? pairs : null} />}
      <TimeFields fields={fields} />
      <PlaceFields fields={fields} hosts={hosts} />
      <RegistrationFields fields={fields} />
    </ServerForm>
  )
}
