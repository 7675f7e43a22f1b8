import { correctImport } from '~/domain/imports/commands.server'
import { command } from '~/http/handler.server'
import { readForm } from '~/http/sent-form.server'
import { paths } from '~/lib/paths'

/** The form's selects are named after their columns: `column-A`, `column-B`. */
const prefix = 'column-'

export const action = command(async (visit) => {
  const { viewer, param, t } = visit
  const fields = [...(await readForm(visit))].map(([name, value]) => [name, String(value)] as const)
  const said = (wanted: string) => fields.find(([name]) => name === wanted)?.[1] ?? ''
  const chosen = fields.flatMap(([name, value]): [string, string][] =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
  )
  // The columns on the page are of the sheet on the page: another sheet is read by its own headings first.
  const fieldOf = new Map(said('sheet') === said('shownSheet') ? chosen : [])
  await correctImport(viewer, param('importId'), said('sheet'), fieldOf)
  return { to: paths.import(param('importId')), toast: t.importPages.rechecked }
})
