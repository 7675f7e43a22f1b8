import type { Messages } from '~/i18n/messages'
import { clock } from '~/lib/zones'
import { whyNot } from '../decision'
import { sitsAs } from '../jury/queries.server'
import type { SignedIn } from '../viewer'
import { giverBack, mayAskBack, mayFill, mayReopen } from './policy'
import { type FoundSheet, findNeighbours, findSheet } from './queries.server'

/** All that the page of a sheet shows to this viewer, with what he may do on it and why not. */
export async function readSheetPage(viewer: SignedIn, id: string, t: Messages, now: Date) {
  const found = await findSheet(viewer, id)
  const governed = {
    state: found.state,
    stageState: found.stageState,
    isOfAdmitted: found.isOfAdmitted,
    juror: { personId: found.jurorPersonId, state: found.jurorState, role: found.jurorRole },
  }
  const [neighbours, isGiverBack] = await Promise.all([
    found.isOwn ? findNeighbours(found.jurorId, found.stageKey, id) : null,
    found.isOwn ? false : sitsAs(giverBack(governed), viewer, found.contestId),
  ])
  return {
    contest: { id: found.contestId, title: found.contestTitle },
    work: found.work,
    stage: found.rules,
    sheet: {
      id,
      version: found.version,
      comment: found.comment,
      scores: found.scores as Record<string, string>,
      isOwn: found.isOwn,
      juror: found.jurorName,
      savedAt: saySaved(found, t, now),
      savedInstant: found.savedAt?.toISOString() ?? null,
      handedInAt:
        found.state === 'submitted' && found.submittedAt ? t.dates.moment(found.submittedAt, found.timeZone) : null,
    },
    materials: found.materials,
    zone: { name: found.timeZone, note: t.dates.zone(found.timeZone, now) },
    copyKey: `duet.sheet:${id}:${viewer.personId}`,
    reopenedBecause: found.reopenedBecause,
    request: found.request && {
      reason: found.request.reason,
      at: t.dates.moment(found.request.at, found.timeZone),
      waitsFor: giverBack(governed),
    },
    neighbours,
    because: {
      fill: whyNot(mayFill(viewer, governed), t),
      askBack: whyNot(mayAskBack(viewer, { ...governed, isAskedBack: found.request !== null }), t),
      reopen: whyNot(mayReopen({ ...governed, isGiverBack }), t),
    },
  }
}

function saySaved({ savedAt, timeZone }: FoundSheet, { dates, sheets }: Messages, now: Date): string | null {
  if (!savedAt) return null
  const isToday = clock(timeZone, savedAt).date === clock(timeZone, now).date
  return isToday ? sheets.savedAt(dates.time(savedAt, timeZone)) : sheets.savedOn(dates.moment(savedAt, timeZone))
}
