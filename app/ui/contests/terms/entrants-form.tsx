import type { DefaultValue } from '@conform-to/react'
import type { z } from 'zod'
import { entrantsForm, entrantUnits } from '~/domain/contests/sections/entrants'
import { Checkbox } from '../../kit/checkbox'
import { NumberField } from '../../kit/number-field'
import { RadioGroup } from '../../kit/radio-group'
import { Section } from '../../kit/section'
import { useMessages } from '../../messages'
import { useServerForm } from '../../use-server-form'
import { AddButton } from './add-button'
import { CategoryRow } from './category-row'
import { NominationRow } from './nomination-row'
import { type SectionContest, SectionForm } from './section-form'

export type EntrantsFields = ReturnType<typeof useServerForm<typeof entrantsForm>>[1]

interface EntrantsFormProps {
  contest: SectionContest
  values: DefaultValue<z.input<typeof entrantsForm>>
  faults?: Record<string, string[]>
  /** Categories as they were saved: a nomination is for one of them. */
  categories: readonly { id: string; title: string }[]
}

export function EntrantsForm({ contest, values, faults, categories }: EntrantsFormProps) {
  const { terms } = useMessages()
  const [form, fields] = useServerForm(entrantsForm, { defaultValue: values, faults })
  const categoryRows = fields.categories.getFieldList()
  const nominationRows = fields.nominations.getFieldList()
  return (
    <SectionForm form={form} version={fields.version} contest={contest}>
      <RadioGroup
        field={fields.unit}
        label={terms.unit}
        options={entrantUnits.map((value) => ({ value, label: terms.units[value] }))}
      />
      <Checkbox field={fields.activePair} label={terms.activePair} />
      <NumberField field={fields.maxExperience} label={terms.maxExperience} hint={terms.maxExperienceHint} />
      <RadioGroup
        field={fields.onePer}
        label={terms.onePer}
        options={(['contest', 'nomination'] as const).map((value) => ({ value, label: terms.onePers[value] }))}
      />
      <RadioGroup
        field={fields.ranking}
        label={terms.ranking}
        options={(['contest', 'nomination'] as const).map((value) => ({ value, label: terms.rankings[value] }))}
      />
      <Section title={terms.categories} lead={terms.categoriesHint}>
        <div className="flex flex-col gap-4">
          {categoryRows.map((row, index) => (
            <CategoryRow key={row.key} form={form} row={row} index={index} length={categoryRows.length} />
          ))}
          <AddButton form={form} list={fields.categories.name} length={categoryRows.length}>
            {terms.addCategory}
          </AddButton>
        </div>
      </Section>
      <Section title={terms.nominations} lead={terms.nominationsHint}>
        <div className="flex flex-col gap-4">
          {nominationRows.map((row, index) => (
            <NominationRow
              key={row.key}
              form={form}
              row={row}
              index={index}
              length={nominationRows.length}
              categories={categories}
            />
          ))}
          <AddButton
            form={form}
            list={fields.nominations.name}
            length={nominationRows.length}
            row={{ minEntries: '3' }}
          >
            {terms.addNomination}
          </AddButton>
        </div>
      </Section>
    </SectionForm>
  )
}
