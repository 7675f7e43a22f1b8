import { saveSheet } from '~/domain/sheets/commands.server'
import { findDraft } from '~/domain/sheets/queries.server'
import { sheetForm } from '~/domain/sheets/schema'
import { commandSaying, file } from '~/http/handler.server'

/** For the desk's script: what is saved, and saving without leaving the page. */
export const loader = file(async ({ viewer, param }) => Response.json(await findDraft(viewer, param('assignmentId'))))

export const action = commandSaying(sheetForm, async ({ viewer, param, now }, input) =>
  Response.json(await saveSheet(viewer, param('assignmentId'), input, now)),
)
