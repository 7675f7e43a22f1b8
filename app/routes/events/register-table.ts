import { NotFound } from '~/domain/decision'
import { findEvent } from '~/domain/events/queries.server'
import { mayRegisterOthers } from '~/domain/registrations/policy'
import { exportRegister } from '~/domain/registrations/register.xlsx.server'
import { readRegisterFilter } from '~/domain/registrations/register-filter'
import { file } from '~/http/handler.server'
import { tableFile } from '~/http/table-file'

export const loader = file(async ({ viewer, param, url, t }) => {
  const event = await findEvent(viewer, param('eventId'))
  if (!mayRegisterOthers(viewer, event).allowed) throw new NotFound()
  const bytes = await exportRegister(viewer, event, readRegisterFilter(url.searchParams), t)
  return tableFile(bytes, t.registrations.fileName(event.title))
})
