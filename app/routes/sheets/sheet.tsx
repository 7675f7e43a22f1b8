import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { saveSheet } from '~/domain/sheets/commands.server'
import { readSheetPage } from '~/domain/sheets/page.server'
import { findTakenOff } from '~/domain/sheets/queries.server'
import { findShutSheet } from '~/domain/sheets/returnable.server'
import { sheetForm } from '~/domain/sheets/schema'
import { form, page } from '~/http/handler.server'
import { redirectSaying } from '~/http/toast.server'
import { paths } from '~/lib/paths'
import { SheetPage } from '~/ui/sheets/sheet-page'
import { ShutSheet } from '~/ui/sheets/shut-sheet'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { work }) => t.sheets.titleOf(work.title))

export const loader = page(async ({ viewer, param, t, now }) => {
  const off = await findTakenOff(viewer, param('assignmentId'))
  if (off)
    throw await redirectSaying(paths.jury(off.contestId, { stage: off.stage }), {
      tone: 'error',
      text: t.sheets.because.takenOff,
    })
  const shut = await findShutSheet(viewer, param('assignmentId'), t)
  if (shut) return { ...shut, isShut: true as const }
  return { ...(await readSheetPage(viewer, param('assignmentId'), t, now)), isShut: false as const }
})

export const action = form(sheetForm, async ({ viewer, param, now, t }, input) => {
  await saveSheet(viewer, param('assignmentId'), input, now)
  return { to: paths.sheet(param('assignmentId')), toast: t.sheets.saved }
})

export default function Sheet() {
  const seen = useLoaderData<typeof loader>()
  return seen.isShut ? <ShutSheet {...seen} /> : <SheetPage {...seen} />
}
