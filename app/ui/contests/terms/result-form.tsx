import type { DefaultValue } from '@conform-to/react'
import type { z } from 'zod'
import { publications } from '~/domain/contests/rules'
import { resultForm } from '~/domain/contests/sections/result'
import { Checkbox } from '../../kit/checkbox'
import { NumberField } from '../../kit/number-field'
import type { Option } from '../../kit/option'
import { RadioGroup } from '../../kit/radio-group'
import { Section } from '../../kit/section'
import { useMessages } from '../../messages'
import { useServerForm } from '../../use-server-form'
import { AddButton } from './add-button'
import { AwardRow } from './award-row'
import { type SectionContest, SectionForm } from './section-form'
import { TieBreakRow } from './tie-break-row'
import { WeightFields } from './weight-fields'

export type ResultFields = ReturnType<typeof useServerForm<typeof resultForm>>[1]

interface ResultFormProps {
  contest: SectionContest
  values: DefaultValue<z.input<typeof resultForm>>
  faults?: Record<string, string[]>
  stages: readonly { id: string; title: string }[]
  tieBreaks: readonly Option[]
  awards: readonly Option[]
}

/** How places come about, who gets what, and what becomes public. */
export function ResultForm({ contest, values, faults, stages, tieBreaks, awards }: ResultFormProps) {
  const { terms } = useMessages()
  const [form, fields] = useServerForm(resultForm, { defaultValue: values, faults })
  const tieRows = fields.tieBreaks.getFieldList()
  const awardRows = fields.awards.getFieldList()
  return (
    <SectionForm form={form} version={fields.version} contest={contest}>
      <RadioGroup
        field={fields.total}
        label={terms.total}
        options={(['sum', 'weighted', 'last'] as const).map((value) => ({ value, label: terms.totals[value] }))}
      />
      <WeightFields fields={fields} stages={stages} />
      <Section title={terms.tieBreaks} lead={terms.tieBreaksHint}>
        <div className="flex flex-col gap-4">
          {tieRows.map((row, index) => (
            <TieBreakRow
              key={row.key}
              form={form}
              row={row}
              index={index}
              length={tieRows.length}
              options={tieBreaks}
            />
          ))}
          <AddButton form={form} list={fields.tieBreaks.name} length={tieRows.length} row={{ rule: '' }}>
            {terms.addTieBreak}
          </AddButton>
        </div>
      </Section>
      <Section title={terms.awards} lead={terms.awardsHint}>
        <div className="flex flex-col gap-4">
          {awardRows.map((row, index) => (
            <AwardRow key={row.key} form={form} row={row} index={index} length={awardRows.length} known={awards} />
          ))}
          <AddButton
            form={form}
            list={fields.awards.name}
            length={awardRows.length}
            row={{ take: 'count', count: '1' }}
          >
            {terms.addAward}
          </AddButton>
        </div>
      </Section>
      <Section title={terms.rules}>
        <div className="flex flex-col gap-4">
          <Checkbox field={fields.conflictOrganisation} label={terms.conflictOrganisation} />
          <Checkbox field={fields.conflictMunicipality} label={terms.conflictMunicipality} />
          <Checkbox field={fields.blind} label={terms.blind} />
          <NumberField field={fields.appealDays} label={terms.appealDays} hint={terms.appealDaysHint} />
          <RadioGroup
            field={fields.publish}
            label={terms.publish}
            options={publications.map((value) => ({ value, label: terms.publications[value] }))}
          />
        </div>
      </Section>
    </SectionForm>
  )
}
