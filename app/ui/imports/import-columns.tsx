import { pairFields } from '~/domain/pairs/import/fields'
import { paths } from '~/lib/paths'
import { Section } from '../kit/section'
import { Select } from '../kit/select'
import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'
import type { Loadable } from './import-preview'

/** How the columns were read, each to be corrected by hand; and the sheet, where there are several. */
export function ImportColumns({ id, preview }: { id: string; preview: Loadable }) {
  const { importPages: t, imports } = useMessages()
  const { sheets, sheet, columns } = preview
  const fields = pairFields.map((value) => ({ value, label: imports.fields[value] }))
  return (
    <Section id="columns" title={t.columns} lead={t.columnsLead}>
      <form method="post" action={paths.importColumns(id)} className="flex flex-col gap-6">
        <input type="hidden" name="shownSheet" value={sheet} />
        {sheets.length > 1 ? (
          <Select
            field={{ name: 'sheet', initialValue: sheet }}
            label={t.sheet}
            width="medium"
            empty={t.allSheets}
            options={sheets.map((name) => ({ value: name, label: name }))}
          />
        ) : (
          <input type="hidden" name="sheet" value={sheet} />
        )}
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {columns.map(({ column, heading, field }) => (
            <Select
              key={column}
              field={{ name: `column-${column}`, initialValue: field ?? '' }}
              label={t.column(column, heading)}
              empty={t.notRead}
              options={fields}
            />
          ))}
        </div>
        <div>
          <SubmitButton variant="secondary">{t.recheck}</SubmitButton>
        </div>
      </form>
    </Section>
  )
}
